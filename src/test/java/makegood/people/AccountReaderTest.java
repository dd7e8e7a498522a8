package makegood.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.people.PeopleSettings.User;
import makegood.setting.SettingFault;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

class AccountReaderTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final PeopleSettings NOBODY = new PeopleSettings(List.of());

    @Test
    void demonstratesOnlyWhereNobodyElseCanReachTheServer() throws UnknownHostException {
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");

        assertThat(AccountReader.demonstration(LOOPBACK))
                .extracting(account -> account.person().name())
                .containsExactly("rep", "manager", "admin");
        assertThatThrownBy(() -> AccountReader.demonstration(everywhere))
                .isInstanceOf(SettingFault.class)
                .hasMessageContaining("0.0.0.0")
                .extracting(fault -> ((SettingFault) fault).cure())
                .asString()
                .contains("MAKEGOOD_USERS_0_NAME");
        assertThatThrownBy(() -> AccountReader.demonstration(null))
                .isInstanceOf(SettingFault.class);
    }

    @Test
    void replacesTheDemonstrationByTheUsersThatAreSet() {
        PeopleSettings settings =
                new PeopleSettings(List.of(new User("ann", "secret", Role.REP, null, null, null)));

        List<Account> accounts = AccountReader.read(settings);

        assertThat(accounts)
                .singleElement()
                .extracting(Account::person)
                .isEqualTo(new Person("ann", Role.REP));
    }

    @Test
    void namesTheSettingThatIsMissing() {
        assertFault(
                new User(null, "x", Role.REP, null, null, null),
                "MAKEGOOD_USERS_0_NAME is not set");
        assertFault(
                new User("ann", " ", Role.REP, null, null, null),
                "MAKEGOOD_USERS_0_PASSWORD is not set");
        assertFault(
                new User("ann", "x", null, null, null, null), "MAKEGOOD_USERS_0_ROLE is not set");
        assertFault(
                new User("ann", "x", Role.REP, "short", null, null),
                "MAKEGOOD_USERS_0_TOKEN is too short");
        assertFault(
                new User("an:n", "x", Role.REP, null, null, null),
                "MAKEGOOD_USERS_0_NAME is no name");
    }

    @Test
    void refusesTwoUsersOfOneName() {
        User ann = new User("ann", "x", Role.REP, null, null, null);

        assertThatThrownBy(() -> AccountReader.read(new PeopleSettings(List.of(ann, ann))))
                .hasMessageContaining("MAKEGOOD_USERS_1_NAME");
    }

    @Test
    void callsThemByTheirDisplayNameOrByANameThatReadsLikeOne() {
        User shown = new User("d.ortiz42", "x", Role.REP, null, null, "Dana Ortiz");
        User plain = new User("dana", "x", Role.REP, null, null, null);
        User cipher = new User("rep-7", "x", Role.REP, null, null, null);

        List<Account> accounts =
                AccountReader.read(new PeopleSettings(List.of(shown, plain, cipher)));

        assertThat(accounts)
                .extracting(Account::spokenName)
                .containsExactly("Dana Ortiz", "Dana", null);
        assertThat(AccountReader.demonstration(LOOPBACK))
                .extracting(Account::spokenName)
                .containsOnlyNulls();
    }

    @Test
    void printsNoSecret() {
        PeopleSettings settings =
                new PeopleSettings(
                        List.of(new User("ann", "hush", Role.REP, "token-0123456789", null, null)));

        assertThat(settings.toString()).doesNotContain("hush", "token-0123456789");
        assertThat(AccountReader.read(settings).toString())
                .doesNotContain("hush", "token-0123456789");
    }

    private static void assertFault(User user, String message) {
        assertThatThrownBy(() -> AccountReader.read(new PeopleSettings(List.of(user))))
                .hasMessageContaining(message);
    }
}
