package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * Who may sign in beside the people of the page /people: {@code MAKEGOOD_USERS_0_NAME}, {@code _PASSWORD}, {@code _ROLE},
 * {@code _TOKEN}, {@code _TEAM}, {@code _DISPLAYNAME}.
 *
 * @param users none for the demonstration users
 */
@ConfigurationProperties("makegood")
record PeopleSettings(@DefaultValue List<User> users) {

    /**
     * @param password as it is typed, or hashed behind its scheme ({@code {bcrypt}…})
     * @param token for programs; null where none is given
     * @param team null for none
     * @param displayName what the person is called; null where their name to sign in with is it
     */
    record User(
            @Nullable String name,
            @Nullable String password,
            @Nullable Role role,
            @Nullable String token,
            @Nullable String team,
            @Nullable String displayName) {

        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "User[" + name + ", " + role + "]";
        }
    }
}
