package makegood.people;

import makegood.setting.SettingFault;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the accounts from the settings, and says who the demonstration's are. */
final class AccountReader {

    private static final int LONGEST_NAME = 100;

    private static final int SHORTEST_TOKEN = 16;

    private AccountReader() {}

    static List<Account> read(PeopleSettings settings) {
        List<Account> accounts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < settings.users().size(); i++) {
            Account account = account(i, settings.users().get(i));
            if (!names.add(account.person().name())) {
                throw fault(
                        i,
                        "NAME",
                        "is the name of another user too",
                        "Give each user a name of their own.");
            }
            accounts.add(account);
        }
        return accounts;
    }

    /**
     * Who signs in while nobody is set.
     *
     * @param address that the server listens on; null for all
     * @throws SettingFault where others could reach the server, with passwords that everybody knows
     */
    static List<Account> demonstration(@Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new SettingFault(
                    "No users are set, and the server is to listen on "
                            + (address == null ? "every address" : address.getHostAddress())
                            + ", where others could sign in with the demonstration's passwords.",
                    "Set at least one user: MAKEGOOD_USERS_0_NAME, MAKEGOOD_USERS_0_PASSWORD and"
                            + " MAKEGOOD_USERS_0_ROLE (REP, MANAGER or ADMIN). Or leave"
                            + " server.address at 127.0.0.1 to try it out on this machine.");
        }
        return demonstration();
    }

    private static List<Account> demonstration() {
        List<Account> accounts = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(java.util.Locale.ROOT);
            accounts.add(Account.ofSettings(new Person(name, role), name, null, null, null, 0));
        }
        return accounts;
    }

    private static Account account(int number, PeopleSettings.User user) {
        String name = given(number, "NAME", user.name());
        String password = given(number, "PASSWORD", user.password());
        if (name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)
                || name.contains(":")) {
            throw fault(
                    number,
                    "NAME",
                    "is no name to sign in with",
                    "Up to "
                            + LONGEST_NAME
                            + " characters, without a colon and control characters.");
        }
        if (user.role() == null) {
            throw fault(number, "ROLE", "is not set", "Set it to REP, MANAGER or ADMIN.");
        }
        String token = user.token();
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw fault(
                    number,
                    "TOKEN",
                    "is too short to be safe",
                    "Take "
                            + SHORTEST_TOKEN
                            + " characters or more, for instance from: openssl rand -hex 24");
        }
        String team = user.team();
        if (team != null && !PersonWish.isTeam(team.strip())) {
            throw fault(
                    number,
                    "TEAM",
                    "is no name of a team",
                    "One team, on one line of up to 200 characters and without a comma.");
        }
        return Account.ofSettings(
                new Person(name, user.role()),
                password,
                token,
                team == null || team.isBlank() ? null : team.strip(),
                spoken(name, user.displayName()),
                Secrets.stamp(name, password));
    }

    /** A name to sign in with is said aloud where it looks like a name: "dana", but not "d.ortiz42". */
    private static @Nullable String spoken(String name, @Nullable String displayName) {
        if (displayName != null && !displayName.isBlank()) {
            return displayName.strip();
        }
        return name.matches("\\p{L}[\\p{L}' -]+")
                ? name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1)
                : null;
    }

    private static String given(int number, String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw fault(
                    number, key, "is not set", "Each user needs a name, a password and a role.");
        }
        return value;
    }

    private static SettingFault fault(int number, String key, String what, String cure) {
        return new SettingFault("MAKEGOOD_USERS_" + number + "_" + key + " " + what + ".", cure);
    }
}
