package makegood.people;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Links by which a person sets their password: each once, and not for long. The same way for one who forgot it. */
@Service
public class Invitations {

    private final PeopleStore store;
    private final InvitationRows rows;
    private final PersonRows persons;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final FrameTokens frames;
    private final Clock clock;
    private final SignInSettings settings;

    Invitations(
            PeopleStore store,
            JdbcClient jdbc,
            PasswordEncoder passwords,
            Audit audit,
            FrameTokens frames,
            Clock clock,
            SignInSettings settings) {
        this.store = store;
        this.rows = new InvitationRows(jdbc);
        this.persons = new PersonRows(jdbc);
        this.passwords = passwords;
        this.audit = audit;
        this.frames = frames;
        this.clock = clock;
        this.settings = settings;
    }

    /** Within a change that is under way. */
    Invitation make(String person, String by) {
        String token = Secrets.fresh();
        Instant now = clock.instant();
        Instant until = now.plus(settings.invitationsLast());
        rows.replace(person, Secrets.digest(token), by, now, until);
        audit.record(Deed.by(by).created("invitation").which(person));
        return new Invitation(person, token, until);
    }

    /**
     * Whom a link is for.
     *
     * @throws PeopleFault where it does not hold (any more)
     */
    public PersonSheet look(@Nullable String token) {
        return holder(digest(token)).sheet();
    }

    /**
     * Sets the password of the one whom the link is for, and uses the link up.
     *
     * @throws PeopleFault where the link does not hold, or the password won't do
     */
    public PersonSheet accept(@Nullable String token, @Nullable String password) {
        String digest = digest(token);
        String name = holder(digest).person().name();
        String hash = hashed(PasswordRules.check(password, name, "password"));
        return store.change(
                () -> {
                    if (!rows.use(digest, clock.instant())) {
                        throw noLonger();
                    }
                    Account person = holderNow(name);
                    persons.setPassword(name, hash);
                    frames.forget(name);
                    audit.record(Deed.by(name).changed("password").which(name).how("invitation"));
                    return person.sheet();
                });
    }

    /** Hashed outside of the transaction: it is slow on purpose. */
    private String hashed(String password) {
        return String.valueOf(passwords.encode(password));
    }

    private static String digest(@Nullable String token) {
        if (token == null || token.isBlank()) {
            throw noLonger();
        }
        return Secrets.digest(token.strip());
    }

    private Account holder(String digest) {
        return holderNow(rows.personOf(digest, clock.instant()).orElseThrow(Invitations::noLonger));
    }

    private Account holderNow(String name) {
        return Optional.ofNullable(store.everybody().account(name))
                .filter(account -> account.status() != PersonSheet.Status.SETTINGS)
                .filter(Account::mayComeIn)
                .orElseThrow(Invitations::noLonger);
    }

    private static PeopleFault noLonger() {
        return PeopleFault.unknown(
                "This link does not hold any more: it was used, it is too old, or a newer one was"
                        + " made. Ask your administrator for another.");
    }

    /** @param token the secret of the link; it is nowhere else */
    public record Invitation(String person, String token, Instant expiresAt) {

        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "Invitation[" + person + ", until " + expiresAt + "]";
        }
    }
}
