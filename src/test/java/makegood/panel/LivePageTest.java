package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The managers' page on calls in progress. */
class LivePageTest extends PanelTest {

    @ParameterizedTest
    @CsvSource({"320, DARK", "1280, LIGHT"})
    void letsAManagerListenInAndWhisper(int width, ColorScheme theme) {
        String name = "Dana Ortiz " + width;
        Panel panel = new Panel(startPage(360, 740, ColorScheme.LIGHT));
        panel.begin(name);
        panel.customerSays("You were three weeks late.");
        Page page = live("manager", width, theme);
        Locator row = page.locator("live-row").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(row).containsText("You were three weeks late.");

        panel.customerSays(
                "This is a disgrace! You people are liars, I am sick of being lied to, you ruined"
                        + " my business!!");

        assertThat(row).containsText("furious");
        Locator alert = page.locator(".alert").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(alert).containsText("is furious");
        inOrder(page);
        alert.getByText("Listen in").click();
        assertThat(page.locator("joined-call talk-line")).hasCount(2);
        assertThat(alert).hasCount(0);
        page.getByLabel("Whisper to the rep").fill("Let them vent.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".whispers li")).containsText("Let them vent.");
        assertThat(panel.lines().last()).containsText("Let them vent.");
        assertThat(panel.lines().last()).containsText("manager to you");
        inOrder(page);
        panel.end();
        assertThat(row).hasCount(0);
        assertThat(page.locator("joined-call")).containsText("The call has ended.");
    }

    @Test
    void tellsARepThatItIsForManagers() {
        Page page = live("rep", 360, ColorScheme.LIGHT);

        assertThat(page.locator(".failed")).hasText("This page is for managers.");
        inOrder(page);
    }

    private Page live(String person, int width, ColorScheme theme) {
        Page page = blankPage(width, 800, theme, port());
        page.navigate("/live");
        page.getByLabel("Name").fill(person);
        page.getByLabel("Password").fill(person);
        page.keyboard().press("Enter");
        page.locator("live-desk .failed, live-desk .board").first().waitFor();
        return page;
    }

    private static void inOrder(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels too wide")
                .isEqualTo(0);
    }
}
