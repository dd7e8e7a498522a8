package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What stands before a rep who is about to dial: whom, what may be granted, and whether they may be called at all. */
class StartOfACallTest extends PanelTest {

    private final String customer = "C-" + UUID.randomUUID();
    private Program rep;
    private Page page;
    private Panel panel;

    @BeforeEach
    void open() {
        rep = new Program(port(), "rep");
        page = startPage(360, 740, ColorScheme.LIGHT);
        panel = new Panel(page);
    }

    @Test
    void takesWhoCallsFromTheAddress() {
        rep.opens("{\"name\":\"Dana Ortiz\",\"externalId\":\"" + customer + "\"}");

        page.navigate(
                "/call?customer=Dana%20Ortiz&company=Ortiz%20%26%20Sons&phone=%2B1%20312%20555%200142&externalId="
                        + customer
                        + "&flow=own-the-mistake&backstory=One%20truck%20was%20late.");

        assertThat(page.getByLabel("Their name")).hasValue("Dana Ortiz");
        assertThat(page.getByLabel("Company")).hasValue("Ortiz & Sons");
        assertThat(page.getByLabel("Phone")).hasValue("+1 312 555 0142");
        assertThat(page.getByLabel("What do you think happened?")).hasValue("One truck was late.");
        assertThat(page.locator("input[value=own-the-mistake]")).isChecked();
        assertThat(page.locator("own-calls")).containsText("Earlier calls with them");
        page.keyboard().press("Control+Enter");
        panel.lineState().waitFor();
        assertThat(page.locator("call-head h1")).containsText("Dana Ortiz");
        String call = page.url().replaceAll(".*call=", "");
        org.assertj.core.api.Assertions.assertThat(rep.get("/api/calls/" + call))
                .contains(customer, "own-the-mistake", "555 0142");
    }

    @Test
    void stopsBeforeACallToWhoAskedNotToBeCalled() {
        String earlier = rep.opens("{\"name\":\"Dana Ortiz\",\"externalId\":\"" + customer + "\"}");
        rep.hears(earlier, "Do not call me again.");

        page.navigate("/call?customer=Dana%20Ortiz&externalId=" + customer);

        assertThat(page.locator(".do-not-call")).containsText("Do not call");
        assertThat(page.locator(".do-not-call")).containsText("in a call with rep");
        panel.button("Call all the same").click();
        assertThat(page.getByLabel("Why do you call all the same?")).isFocused();
        assertThat(page.locator("#fault-override")).containsText("Say why");
        page.getByLabel("Why do you call all the same?").fill("They rang us this morning.");
        page.keyboard().press("Control+Enter");
        panel.lineState().waitFor();
        assertThat(page.locator("talk-line").first()).containsText("They rang us this morning.");
    }

    @Test
    void stopsByTheNumberThatIsTyped() {
        String digits = String.valueOf(System.nanoTime()).substring(0, 9);
        String earlier = rep.opens("{\"name\":\"Dana\",\"phone\":\"+1 " + digits + "\"}");
        rep.hears(earlier, "Do not call me again.");

        page.getByText("Phone and limits").click();
        page.getByLabel("Phone").fill("0" + digits);
        page.keyboard().press("Tab");

        assertThat(page.locator(".do-not-call")).isVisible();
    }

    @Test
    void keepsWhatTheRepMayGrantInSightDuringTheCall() {
        page.getByLabel("Their name").fill("Dana Ortiz");
        page.getByText("Phone and limits").click();
        page.getByLabel("You may grant up to").fill("1,400.50");
        page.keyboard().press("Control+Enter");
        panel.lineState().waitFor();

        assertThat(page.locator("known-facts")).containsText("You may grant up to $1,400.50");
        page.reload();
        assertThat(page.locator("known-facts")).containsText("You may grant up to $1,400.50");
    }
}
