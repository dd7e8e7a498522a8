package makegood.upkeep;

/** There is no backup, and the message says why and what to do. */
public final class NoBackup extends RuntimeException {

    private final boolean passing;

    NoBackup(boolean passing, String cure) {
        super(cure);
        this.passing = passing;
    }

    /** Whether the same may go well later. */
    public boolean isPassing() {
        return passing;
    }

    /** What to do. */
    public String cure() {
        return String.valueOf(getMessage());
    }
}
