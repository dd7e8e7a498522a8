package makegood.people;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;

/**
 * Whom an issuer vouches for: the person here whose e-mail, or else name, is what the claim says. An e-mail that the issuer
 * says it has not verified stands for nobody, since anybody may have typed it.
 */
@Component
class Vouching implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String EMAIL = "email";

    private final OidcUserService issuer = new OidcUserService();
    private final People people;
    private final String claim;

    Vouching(People people, SignInSettings settings) {
        this.people = people;
        this.claim = settings.claim();
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
        String said = vouched.getClaimAsString(claim);
        if (said == null
                || said.isBlank()
                || claim.equals(EMAIL) && Boolean.FALSE.equals(vouched.getEmailVerified())) {
            return Optional.empty();
        }
        String email = said.strip().toLowerCase(Locale.ROOT);
        return people.accounts().stream()
                .filter(account -> email.equals(account.email()))
                .findFirst()
                .or(() -> people.account(said.strip()))
                .filter(Account::mayComeIn);
    }
}
