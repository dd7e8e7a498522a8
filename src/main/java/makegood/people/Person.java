package makegood.people;

import org.springframework.security.core.Authentication;

import java.security.Principal;

/** Somebody who has signed in. */
public record Person(String name, Role role) {

    private static final String AUTHORITY = "ROLE_";

    /** The person behind a request or a frame. @param principal as sign-in left it there */
    public static Person of(Principal principal) {
        if (!(principal instanceof Authentication signedIn)) {
            throw new IllegalStateException("a request came through without sign-in");
        }
        Role role =
                signedIn.getAuthorities().stream()
                        .map(authority -> String.valueOf(authority.getAuthority()))
                        .filter(authority -> authority.startsWith(AUTHORITY))
                        .map(authority -> Role.valueOf(authority.substring(AUTHORITY.length())))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "a person without a role came through"));
        return new Person(signedIn.getName(), role);
    }

    public boolean isAtLeast(Role other) {
        return role.isAtLeast(other);
    }
}
