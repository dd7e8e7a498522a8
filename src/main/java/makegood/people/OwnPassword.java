package makegood.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

import java.time.Clock;

/**
 * A person changes their own password. All their sessions end but the one that they do it in, and so do links and the tokens
 * of frames; those of their programs where they ask for it.
 */
@Service
public class OwnPassword {

    private final PeopleStore store;
    private final PersonRows persons;
    private final InvitationRows links;
    private final TokenRows tokens;
    private final FrameTokens frames;
    private final Clock clock;
    private final PasswordEncoder passwords;
    private final Doorkeeper doorkeeper;
    private final Audit audit;
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    OwnPassword(
            PeopleStore store,
            JdbcClient jdbc,
            PasswordEncoder passwords,
            Doorkeeper doorkeeper,
            FrameTokens frames,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.persons = new PersonRows(jdbc);
        this.links = new InvitationRows(jdbc);
        this.tokens = new TokenRows(jdbc);
        this.frames = frames;
        this.clock = clock;
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.audit = audit;
    }

    /**
     * @param current proves that it is they who ask, not somebody at their desk
     * @param endTokens whether the tokens of their programs end too, as they should where the old password leaked
     * @throws PeopleFault where that is wrong, or the new one won't do
     * @throws LockedOut where it was wrong too often
     */
    public void change(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            @Nullable String current,
            @Nullable String wanted,
            boolean endTokens) {
        Account account = store.everybody().account(name);
        if (account == null || account.status() == PersonSheet.Status.SETTINGS) {
            throw PeopleFault.conflict(
                    null,
                    "Your password stands in the settings (MAKEGOOD_USERS_…) and is changed"
                            + " there.");
        }
        String stored = account.password();
        if (stored == null) {
            throw PeopleFault.conflict(
                    null,
                    "You have no password here: an issuer vouches for you. An administrator's"
                            + " invitation lets you set one.");
        }
        prove(name, request.getRemoteAddr(), current, stored);
        String hash =
                String.valueOf(passwords.encode(PasswordRules.check(wanted, name, "password")));
        store.change(
                () -> {
                    persons.setPassword(name, hash);
                    // A link that is still open would set it anew.
                    links.forget(name);
                    frames.forget(name);
                    Deed deed = Deed.by(name).changed("password").which(name);
                    audit.record(
                            endTokens
                                    ? deed.how("tokens-ended")
                                            .things(tokens.revokeAll(name, clock.instant()))
                                    : deed);
                    return true;
                });
        keep(request, response, name);
    }

    private void prove(String name, String address, @Nullable String current, String stored) {
        try {
            doorkeeper.guard(
                    name,
                    address,
                    () -> {
                        if (current == null || !passwords.matches(current, stored)) {
                            throw new BadCredentialsException("not the current password");
                        }
                        return true;
                    });
        } catch (BadCredentialsException wrong) {
            throw PeopleFault.malformed("current", "This is not your current password.");
        }
    }

    /** The session goes on, under the new stamp and a new id. */
    private void keep(HttpServletRequest request, HttpServletResponse response, String name) {
        Account now = store.everybody().account(name);
        if (request.getSession(false) == null || now == null) {
            return;
        }
        SignedInPerson person = new SignedInPerson(now);
        person.eraseCredentials();
        Authentication signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        person, null, person.getAuthorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
