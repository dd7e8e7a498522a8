package makegood.limit;

import java.time.Duration;

/** More was asked than is taken. The same again is welcome after the wait. */
public final class TooMuch extends RuntimeException {

    private final Duration wait;

    public TooMuch(Duration wait) {
        super("more was asked than is taken", null, false, false);
        this.wait = wait;
    }

    /** When to ask again, rounded up; at least 1. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
