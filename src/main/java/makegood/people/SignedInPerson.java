package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import java.util.Collection;
import java.util.List;

/** Who proved themselves by a password, as of a stamp. */
final class SignedInPerson implements UserDetails, CredentialsContainer, Stamped {

    private static final long serialVersionUID = 1;

    private final String name;
    private final Role role;
    private final int stamp;
    private @Nullable String password;

    SignedInPerson(Account account) {
        this.name = account.person().name();
        this.role = account.person().role();
        this.stamp = account.stamp();
        this.password = account.password();
    }

    @Override
    public String getUsername() {
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

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(authority(role));
    }

    static GrantedAuthority authority(Role role) {
        return new SimpleGrantedAuthority("ROLE_" + role.name());
    }
}
