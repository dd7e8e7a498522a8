package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import java.util.List;

/** Somebody for whom an issuer vouches, under the name that they have here. */
final class VouchedPerson extends DefaultOidcUser implements Stamped {

    private static final long serialVersionUID = 1;

    private final String name;
    private final Role role;
    private final int stamp;

    VouchedPerson(OidcUser vouched, Account account) {
        super(
                List.of(SignedInPerson.authority(account.person().role())),
                vouched.getIdToken(),
                vouched.getUserInfo());
        this.name = account.person().name();
        this.role = account.person().role();
        this.stamp = account.stamp();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int stamp() {
        return stamp;
    }

    @Override
    public Role role() {
        return role;
    }

    /** By the name as well: two people of one issuer are two. */
    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof VouchedPerson person
                && person.name.equals(name);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + name.hashCode();
    }
}
