package makegood.people;

import makegood.people.VouchedRows.Subject;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom an issuer vouches for: the person here whose e-mail, or else name, is what the claim says. An e-mail that the issuer
 * does not call verified stands for nobody, since anybody may have typed it. Once somebody has come in they are known by
 * the issuer's own id for them: whoever gets hold of their address is not them.
 */
@Component
class Vouching implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String EMAIL = "email";

    private final OidcUserService issuer = new OidcUserService();
    private final People people;
    private final PeopleStore store;
    private final VouchedRows known;
    private final Clock clock;
    private final SignInSettings settings;

    Vouching(
            People people,
            PeopleStore store,
            JdbcClient jdbc,
            Clock clock,
            SignInSettings settings) {
        this.people = people;
        this.store = store;
        this.known = new VouchedRows(jdbc);
        this.clock = clock;
        this.settings = settings;
    }

    /** @throws NobodyHere where it is nobody who may come in */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouched = issuer.loadUser(request);
        return holder(vouched)
                .map(account -> new VouchedPerson(vouched, account))
                .orElseThrow(NobodyHere::new);
    }

    private Optional<Account> holder(OidcUser vouched) {
        Subject subject =
                Subject.of(vouched.getIdToken().getClaimAsString("iss"), vouched.getSubject())
                        .orElseThrow(NobodyHere::new);
        Optional<String> before = known.personOf(subject);
        Optional<Account> account =
                before.isPresent()
                        ? before.flatMap(people::account).filter(Account::mayComeIn)
                        : claimed(vouched).filter(each -> binds(subject, each));
        // As they are now: the binding may have been the first.
        return account.flatMap(each -> people.account(each.person().name()));
    }

    /** Ties the person to the issuer's id for them. @return false where the issuer has called somebody else by their address before */
    private boolean binds(Subject subject, Account account) {
        String name = account.person().name();
        try {
            return store.change(
                    () -> {
                        boolean first = !known.isBound(subject.issuer(), name);
                        if (first) {
                            known.bind(subject, name, OffsetDateTime.now(clock));
                        }
                        return first;
                    });
        } catch (DuplicateKeyException twice) {
            return known.personOf(subject).filter(name::equals).isPresent();
        }
    }

    private Optional<Account> claimed(OidcUser vouched) {
        String said = vouched.getClaimAsString(settings.claim());
        if (said == null || said.isBlank() || isDoubtful(vouched)) {
            return Optional.empty();
        }
        String email = said.strip().toLowerCase(Locale.ROOT);
        return people.accounts().stream()
                .filter(account -> email.equals(account.email()))
                .findFirst()
                .or(() -> people.account(said.strip()))
                .filter(Account::mayComeIn);
    }

    /** Some issuers let people change their address without a proof, and then say nothing of whether it is verified. */
    private boolean isDoubtful(OidcUser vouched) {
        Boolean verified = vouched.getEmailVerified();
        boolean trusted = verified == null ? settings.trustUnverifiedEmails() : verified;
        return settings.claim().equals(EMAIL) && !trusted;
    }
}
