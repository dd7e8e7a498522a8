package makegood.people;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a password has to be. Length is what makes it hard to guess; signs and digits are not asked for. */
final class PasswordRules {

    static final int SHORTEST = 12;

    /** What comes after that, bcrypt does not look at. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    /** A shorter name stands by chance in most passwords. */
    private static final int LONG_ENOUGH_TO_GUESS = 4;

    private PasswordRules() {}

    /** @throws PeopleFault that says what to do instead */
    static String check(@Nullable String password, String name, String field) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw PeopleFault.malformed(
                    field,
                    "Take "
                            + SHORTEST
                            + " characters or more. A few words that don't belong together are"
                            + " easy to remember.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw PeopleFault.malformed(field, "Take no more than " + MOST_BYTES + " bytes.");
        }
        String low = password.toLowerCase(Locale.ROOT);
        if (low.chars().distinct().count() < FEWEST_DIFFERENT
                || gives(low, name.toLowerCase(Locale.ROOT))
                || low.contains("makegood")
                || low.contains("password")) {
            throw PeopleFault.malformed(
                    field,
                    "This is among the first that somebody would try. Leave names, \"password\" and"
                            + " repetitions out.");
        }
        return password;
    }

    private static boolean gives(String password, String name) {
        return name.length() >= LONG_ENOUGH_TO_GUESS && password.contains(name);
    }
}
