package makegood.people;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Names and passwords, of the form and of HTTP Basic. Whoever may not come in is as unknown as a stranger, who takes as long
 * as a wrong password: nothing tells which names there are.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

    private static final int LONGEST = 1_000;

    private final DaoAuthenticationProvider passwords;
    private final Doorkeeper doorkeeper;

    PasswordCheck(People people, PasswordEncoder encoder, Doorkeeper doorkeeper) {
        this.passwords = new DaoAuthenticationProvider(holders(people));
        this.passwords.setPasswordEncoder(encoder);
        this.doorkeeper = doorkeeper;
    }

    private static UserDetailsService holders(People people) {
        return name ->
                people.account(name)
                        .filter(Account::mayComeIn)
                        .filter(account -> account.password() != null)
                        .map(SignedInPerson::new)
                        .orElseThrow(() -> new UsernameNotFoundException("nobody of this name"));
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName();
        Object password = given.getCredentials();
        if (name.length() > LONGEST || String.valueOf(password).length() > LONGEST) {
            throw new BadCredentialsException("too long to be anybody's");
        }
        return doorkeeper.guard(name, address(given), () -> passwords.authenticate(given));
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails web
                ? String.valueOf(web.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
