package makegood.people;

/** What a person may do. Each role may do all that the one before it may. */
public enum Role {
    /** Phones customers; sees their own calls. */
    REP,
    /** Sees the calls of their teams, all where they are in none; whispers to reps. */
    MANAGER,
    /** Runs the installation. */
    ADMIN;

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
