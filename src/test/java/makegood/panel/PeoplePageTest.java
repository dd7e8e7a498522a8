package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on people, the own account, the audit and a customer's data, as an administrator goes through them. */
class PeoplePageTest extends PanelTest {

    private static final String PASSWORD = "seven quiet lanterns";

    @ParameterizedTest
    @CsvSource({"320, DARK", "1280, LIGHT"})
    void takeSomebodyInWhoSetsAPasswordAndMakesAToken(int width, ColorScheme theme) {
        String name = "zoe-" + System.nanoTime();
        Page office = signedIn("admin", "admin", "/people", width, theme);
        InOrder.check(office, "office");
        office.getByText("Make an invitation").click();
        assertThat(office.locator("[name=name]")).hasAttribute("aria-invalid", "true");
        office.getByLabel("Name to sign in with").fill(name);
        office.getByLabel("What they are called").fill("Zoe Featherstonehaugh-Cholmondeley");
        office.getByLabel("Teams").fill("north, harbour");
        office.getByText("Make an invitation").click();
        String link = office.locator("once-shown input").inputValue();
        InOrder.check(office, "office");

        Page joining = blankPage(width, 800, theme, port());
        joining.navigate(link);
        joining.getByLabel("Password").fill("short");
        joining.getByLabel("Once more").fill("short");
        joining.getByText("Set the password").click();
        assertThat(joining.locator(".fault")).containsText("12 characters");
        InOrder.check(joining, "joining");
        joining.getByLabel("Password").fill(PASSWORD);
        joining.getByLabel("Once more").fill(PASSWORD);
        joining.getByText("Set the password").click();
        assertThat(joining.getByText("Your password is set")).isVisible();

        Page account = signedIn(name, PASSWORD, "/account", width, theme);
        account.getByLabel("What it is for").fill("CRM");
        account.getByText("Make a token").click();
        assertThat(account.locator("once-shown input"))
                .hasValue(java.util.regex.Pattern.compile("mg_.{40,}"));
        assertThat(account.locator("token-list tbody tr")).hasCount(1);
        InOrder.check(account, "own account");
        office.locator("people-table tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("button")
                .click();
        assertThat(office.locator("token-list tbody tr")).hasCount(1);
        InOrder.check(office, "office");
        office.getByText("Disable", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(office.getByText("Enable", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        account.reload();
        assertThat(account.locator("#username")).isVisible();
    }

    @Test
    void showsEverybodysStandingOnANarrowPageWithoutScrollingSideways() {
        Page page =
                officePage(
                        "admin",
                        "/people",
                        "people-table tbody tr",
                        360,
                        ColorScheme.LIGHT,
                        "de-DE");

        assertThat(
                        page.locator("people-table .scroller")
                                .evaluate("each => each.scrollWidth - each.clientWidth"))
                .isEqualTo(0);
        assertThat(page.locator("people-table tbody tr").first()).containsText("Einstellungen");
    }

    @Test
    void tellWhoeverComesSecondHowThePersonStandsNow() {
        String yan = "yan-" + System.nanoTime();
        Page first = signedIn("admin", "admin", "/people", 1280, ColorScheme.LIGHT);
        first.getByLabel("Name to sign in with").fill(yan);
        first.getByText("Make an invitation").click();
        row(first, yan).click();
        Page second = signedIn("admin", "admin", "/people", 360, ColorScheme.DARK);
        row(second, yan).click();
        first.getByLabel("Teams").first().fill("harbour");
        first.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(row(first, yan).locator("xpath=ancestor::tr")).containsText("harbour");

        second.getByLabel("What they are called").first().fill("Yan Okafor");
        second.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(second.locator(".failed")).containsText("Somebody else has changed them");
        assertThat(second.getByLabel("Teams").first()).hasValue("harbour");
        InOrder.check(second, "overtaken");
        second.getByLabel("What they are called").first().fill("Yan Okafor");
        second.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(row(second, yan).locator("xpath=ancestor::tr")).containsText("Yan Okafor");
        assertThat(row(second, yan).locator("xpath=ancestor::tr")).containsText("harbour");
    }

    private static Locator row(Page office, String name) {
        return office.locator("people-table tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("button");
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "1280, LIGHT"})
    void eraseACustomerAndProveItByTheAudit(int width, ColorScheme theme) {
        String customer = "Quixwright " + System.nanoTime();
        Panel panel = new Panel(startPage(width, 800, theme));
        panel.begin(customer);
        panel.end();

        Page office = signedIn("admin", "admin", "/customer-data", width, theme);
        office.getByLabel("Or a part of the name").fill(customer);
        office.getByText("Look by name").click();
        assertThat(office.locator(".found li")).hasCount(1);
        InOrder.check(office, "office");
        office.getByText("Erase…").click();
        InOrder.check(office, "office");
        office.getByText("Erase for good", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(office.getByText("One call was erased.")).isVisible();
        InOrder.check(office, "office");
        office.locator(".note a").click();

        assertThat(office.locator("audit-table tbody tr").first()).containsText("admin");
        assertThat(office.locator("audit-table")).containsText("deleted");
        assertThat(office.locator("audit-table")).not().containsText(customer);
        InOrder.check(office, "office");
    }

    @ParameterizedTest
    @CsvSource({"rep, /people", "rep, /audit", "manager, /audit", "manager, /customer-data"})
    void tellWhoeverMayNotWhomTheyAreFor(String person, String path) {
        Page page = signedIn(person, person, path, 360, ColorScheme.LIGHT);

        assertThat(page.locator(".failed")).containsText("This page is for");
        InOrder.check(page, "refused");
    }

    private Page signedIn(
            String person, String password, String path, int width, ColorScheme theme) {
        Page page = blankPage(width, 800, theme, port());
        signIn(page, person, password);
        page.navigate(path);
        page.locator("header + h1").waitFor();
        page.locator(".skeleton")
                .waitFor(
                        new Locator.WaitForOptions()
                                .setState(
                                        com.microsoft.playwright.options.WaitForSelectorState
                                                .DETACHED));
        return page;
    }
}
