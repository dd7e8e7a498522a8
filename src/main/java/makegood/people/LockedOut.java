package makegood.people;

import org.springframework.security.core.AuthenticationException;

import java.time.Duration;

/** Too many wrong passwords: neither a wrong nor a right one is looked at for a while. */
public final class LockedOut extends AuthenticationException {

    private final Duration wait;

    LockedOut(Duration wait) {
        super("too many wrong passwords");
        this.wait = wait;
    }

    /** How long it is yet, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** The same for people. */
    public String message() {
        return "Too many wrong passwords. Try again in "
                + (seconds() < 90 ? seconds() + " seconds." : (seconds() + 59) / 60 + " minutes.");
    }
}
