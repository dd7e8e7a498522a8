package makegood.people;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a person shall be. Looked over by {@link #check}.
 *
 * @param email in small letters
 * @param teams in their order
 */
public record PersonWish(
        String name,
        @Nullable String displayName,
        @Nullable String email,
        Role role,
        Set<String> teams) {

    static final int LONGEST_NAME = 100;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_EMAIL = 320;
    private static final int MOST_TEAMS = 50;

    public PersonWish {
        name = name.strip();
        displayName = given(displayName);
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
        Set<String> named = new TreeSet<>();
        teams.stream().map(String::strip).filter(team -> !team.isEmpty()).forEach(named::add);
        teams = named;
    }

    PersonWish in(Set<String> otherTeams) {
        return new PersonWish(name, displayName, email, role, otherTeams);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** By which names are one: capitals tell nobody apart. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** @throws PeopleFault with the first thing that is wrong */
    void check() {
        if (!name.matches("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._@+' -]*[\\p{L}\\p{N}])?")
                || Math.max(name.length(), key(name).length()) > LONGEST_NAME) {
            throw PeopleFault.malformed(
                    "name",
                    "Take up to "
                            + LONGEST_NAME
                            + " letters and digits; dots, hyphens, spaces and an at sign may stand"
                            + " between them.");
        }
        if (displayName != null && !isLine(displayName)) {
            throw PeopleFault.malformed(
                    "displayName", "Take one line of up to " + LONGEST_LINE + " characters.");
        }
        if (email != null && !isAddress(email)) {
            throw PeopleFault.malformed("email", "Give an address such as dana@example.com.");
        }
        if (teams.size() > MOST_TEAMS || !teams.stream().allMatch(PersonWish::isTeam)) {
            throw PeopleFault.malformed(
                    "teams",
                    "Name up to "
                            + MOST_TEAMS
                            + " teams, each on one line of up to "
                            + LONGEST_LINE
                            + " characters and without a comma.");
        }
    }

    private static boolean isAddress(String email) {
        return email.length() <= LONGEST_EMAIL
                && isPlain(email)
                && email.matches("[^@\\s]+@[^@\\s]+");
    }

    /** Commas stand between teams where several are typed: one within a name would make two of it. */
    static boolean isTeam(String name) {
        return isLine(name) && name.indexOf(',') < 0;
    }

    private static boolean isLine(String value) {
        return value.length() <= LONGEST_LINE && isPlain(value);
    }

    private static boolean isPlain(String value) {
        return value.chars().noneMatch(Character::isISOControl)
                && value.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
