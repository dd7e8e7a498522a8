package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** A customer's page: what is known and promised over all calls, when they are left alone, and calls given to a colleague. */
class CustomerPageTest extends PanelTest {

    private final String customer = "C-" + UUID.randomUUID();
    private Page page;
    private Panel panel;

    @BeforeEach
    void callThem() {
        Program rep = new Program(port(), "rep");
        String call =
                rep.opens(
                        "{\"name\":\"Dana Ortiz\",\"company\":\"Ortiz Catering\",\"phone\":\"+1 312"
                                + " 555 0199\",\"externalId\":\""
                                + customer
                                + "\"}");
        rep.hears(call, "You were three weeks late, and it cost us $1,900.");
        rep.says(call, "I will call you on Tuesday at ten.");
        page = startPage(360, 740, ColorScheme.LIGHT);
        panel = new Panel(page);
    }

    @Test
    void tellsWhatIsKnownAndPromisedAndLeadsToTheCall() {
        page.navigate("/customers/" + customer);

        assertThat(page.locator("h1")).hasText("Dana Ortiz · Ortiz Catering");
        assertThat(page.locator("customer-page")).containsText("You were three weeks late");
        assertThat(page.locator("customer-page")).containsText("What it cost them");
        assertThat(page.locator("customer-page")).containsText("I will call you on Tuesday at ten");
        assertThat(page.locator("customer-page .calls li")).hasCount(1);
        page.getByText("Call them").click();
        assertThat(page.getByLabel("Their name")).hasValue("Dana Ortiz");
        assertThat(page.getByLabel("Phone")).hasValue("+1 312 555 0199");
    }

    @Test
    void letsARepSetADayAndAManagerLiftIt() {
        page.navigate("/customers/" + customer);
        assertThat(page.locator("customer-page")).containsText("They may be called.");
        page.locator("stop-form summary").click();
        page.locator("stop-form input[name=before]").fill("2199-05-01");
        page.locator("stop-form textarea").fill("They wrote that they want some peace.");
        panel.button("Set it").click();

        assertThat(page.locator(".do-not-call")).containsText("Not before");
        assertThat(page.locator(".do-not-call")).containsText("2199");
        assertThat(page.locator(".do-not-call"))
                .containsText("They wrote that they want some peace.");
        page.locator("stop-form summary").click();
        assertThat(page.locator("stop-form").getByText("They may be called again")).hasCount(0);
        page.locator("stop-form input[name=before]").fill("2198-05-01");
        page.locator("stop-form textarea").fill("Sooner.");
        panel.button("Set it").click();
        assertThat(page.locator(".trouble")).containsText("Your role does not allow this");
        new Program(port(), "manager")
                .post(
                        "/api/customers/" + customer + "/do-not-call/lift",
                        "{\"reason\":\"They rang.\"}");
        page.reload();
        assertThat(page.locator("customer-page")).containsText("They may be called.");
    }

    @Test
    void looksForAColleagueByAPartOfTheNameWhereThereAreMany() {
        page.route(
                "**/api/colleagues?*",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody(
                                                route.request().url().endsWith("q=ann")
                                                        ? "{\"items\":[{\"name\":\"joann\"}],\"total\":1}"
                                                        : "{\"items\":[{\"name\":\"bert\"}],\"total\":51}")));
        page.navigate("/customers/" + customer);

        panel.button("Hand to a colleague").click();
        assertThat(page.locator("hand-over option")).hasText("bert");
        page.locator("hand-over input[type=search]").fill("ann");

        assertThat(page.locator("hand-over option")).hasText("joann");
    }

    @Test
    void givesACallToAColleague() {
        page.navigate("/customers/" + customer);

        panel.button("Hand to a colleague").click();
        page.locator("hand-over select").selectOption("manager");
        panel.button("Hand it over").click();

        assertThat(page.locator("hand-over")).containsText("Handed to manager.");
        page.reload();
        assertThat(page.locator("customer-page"))
                .containsText("No calls of yours with this customer yet.");
    }
}
