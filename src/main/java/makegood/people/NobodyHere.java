package makegood.people;

import org.springframework.security.core.AuthenticationException;

/** An issuer vouches for somebody whom nobody has taken in here. */
final class NobodyHere extends AuthenticationException {

    NobodyHere() {
        super("the issuer's person is nobody here");
    }
}
