package makegood.people;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/**
 * What others are told of a person.
 *
 * @param name that they sign in with; it never changes, because calls name them by it
 * @param displayName what they are called; null where nobody said
 * @param email null where nobody said
 * @param teams in their order
 */
public record PersonSheet(
        String name,
        @Nullable String displayName,
        @Nullable String email,
        Role role,
        Set<String> teams,
        Status status) {

    private static final int VERSION_LENGTH = 16;

    /** Another one after each change that {@link Staff#change} makes: by it, two who change one person notice each other. */
    public String version() {
        return Secrets.digest(displayName + "\n" + email + "\n" + role + "\n" + teams)
                .substring(0, VERSION_LENGTH);
    }

    /** How they stand. */
    public enum Status {
        /** From the settings: changed there alone. */
        SETTINGS,
        /** Has set no password yet. An issuer may vouch for them all the same. */
        INVITED,
        ACTIVE,
        DISABLED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
