package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The managers' work queue. */
class QueuePageTest extends PanelTest {

    @ParameterizedTest
    @CsvSource({"320, DARK, de-DE", "1280, LIGHT, en-US"})
    void isOpenToAllInEveryState(int width, ColorScheme theme, String locale) {
        furious(OldCalls.LONG_NAME);

        Page page = queue("manager", width, theme, locale);
        page.locator(".reasons").first().waitFor();
        InOrder.check(page, "calls to look at");
        page.locator("form select").selectOption("mine");
        InOrder.check(page, "mine");
    }

    @Test
    void isSharedOutHandedOnAndDone() {
        String name = "Yann " + System.nanoTime();
        furious(name);
        Page page = queue("manager", 1280, ColorScheme.LIGHT, "en-US");
        Locator item =
                page.locator("queue-desk > ul > li")
                        .filter(new Locator.FilterOptions().setHasText(name));

        assertThat(item.locator(".reasons")).containsText("furious");
        item.getByText("Take it on").click();
        assertThat(item).containsText("yours");
        item.locator("select").selectOption("admin");
        assertThat(item).containsText("with admin");
        item.getByText("Done", new Locator.GetByTextOptions().setExact(true)).click();

        assertThat(item).hasCount(0);
    }

    @Test
    void tellsARepThatItIsForManagers() {
        Page page = queue("rep", 360, ColorScheme.LIGHT, "en-US");

        assertThat(page.locator(".failed")).hasText("This page is for managers.");
        InOrder.check(page, "a rep");
    }

    private void furious(String name) {
        Program rep = new Program(port(), "rep");
        String call = rep.opens("{\"name\":\"" + name + "\"}");
        rep.hears(
                call,
                "This is an absolute disgrace! You people are liars, I have had it, I am sick of"
                        + " being lied to, you ruined my business!!");
        rep.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\",\"outcome\":\"lost\"}");
    }

    private Page queue(String person, int width, ColorScheme theme, String locale) {
        return officePage(person, "/queue", "queue-desk .lead, .failed", width, theme, locale);
    }
}
