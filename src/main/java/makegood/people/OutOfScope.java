package makegood.people;

import org.springframework.security.access.AccessDeniedException;

/** The person may, but not with this token. */
public final class OutOfScope extends AccessDeniedException {

    OutOfScope() {
        super(
                "This token is not for that. Its scope says what it is for; take another, or sign"
                        + " in with the password.");
    }
}
