package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

import java.security.Principal;
import java.time.Instant;

/** Until when the token holds by which a program proved itself: what hangs on it, such as an open line, ends then too. */
public record TokenEnd(Instant at) {

    /** Whether somebody came by a token that has ended. */
    public static boolean isOver(@Nullable Principal person, Instant now) {
        return person instanceof Authentication signedIn
                && signedIn.getDetails() instanceof TokenEnd end
                && !end.at().isAfter(now);
    }
}
