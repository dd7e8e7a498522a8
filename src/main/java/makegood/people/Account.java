package makegood.people;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A person with what they prove themselves by.
 *
 * @param password as it is typed or hashed behind its scheme; null where they have none (yet)
 * @param token of the settings; null where none is set
 * @param teams in their order
 * @param spokenName what they are called on the phone; null where nobody said
 * @param email in small letters; null where nobody said
 * @param vouched whether an issuer has vouched for them
 * @param stamp a session that began under another one has ended
 */
record Account(
        Person person,
        @Nullable String password,
        @Nullable String token,
        Set<String> teams,
        @Nullable String spokenName,
        @Nullable String email,
        PersonSheet.Status status,
        boolean vouched,
        int stamp) {

    static Account ofSettings(
            Person person,
            String password,
            @Nullable String token,
            @Nullable String team,
            @Nullable String spokenName,
            int stamp) {
        return new Account(
                person,
                password,
                token,
                team == null ? Set.of() : Set.of(team),
                spokenName,
                null,
                PersonSheet.Status.SETTINGS,
                false,
                stamp);
    }

    /** Whether they may come in at all, by whatever they prove themselves. */
    boolean mayComeIn() {
        return status != PersonSheet.Status.DISABLED;
    }

    /** Whether they have what to come in by; an invitation alone may never be taken up. */
    boolean canComeIn() {
        return mayComeIn() && (password != null || vouched);
    }

    PersonSheet sheet() {
        return new PersonSheet(person.name(), spokenName, email, person.role(), teams, status);
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
