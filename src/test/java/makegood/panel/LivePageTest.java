package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.concurrent.atomic.AtomicInteger;

/** The managers' page on calls in progress. */
class LivePageTest extends PanelTest {

    @ParameterizedTest
    @CsvSource({"320, DARK", "1280, LIGHT"})
    void letsAManagerListenInAndWhisper(int width, ColorScheme theme) {
        String name = "Dana Ortiz " + System.nanoTime();
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
        InOrder.check(page, "live");
        alert.getByText("Listen in").click();
        assertThat(page.locator("joined-call talk-line")).hasCount(2);
        assertThat(alert).hasCount(0);
        page.getByLabel("Whisper to the rep").fill("Let them vent.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".whispers li")).containsText("Let them vent.");
        assertThat(panel.lines().last()).containsText("Let them vent.");
        assertThat(panel.lines().last()).containsText("manager to you");
        InOrder.check(page, "live");
        panel.end();
        assertThat(row).hasCount(0);
        assertThat(page.locator("joined-call")).containsText("The call has ended.");
    }

    @ParameterizedTest
    @CsvSource({"360", "1280"})
    void scrollsALongTalkAboveTheWhisper(int width) {
        String name = "Dana Ortiz " + System.nanoTime();
        Program rep = new Program(port(), "rep");
        String call = rep.opens("{\"name\":\"" + name + "\"}");
        for (int i = 0; i < 14; i++) {
            rep.hears(call, "You were late with order " + i + ", and nobody told us.");
        }
        Page page = live("manager", width, ColorScheme.LIGHT);

        page.locator("live-row")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getByText("Listen in")
                .click();

        Locator last = page.locator("joined-call talk-line").last();
        assertThat(last).containsText("order 13");
        assertThat(last).isInViewport();
        page.waitForFunction(
                """
                () => document.querySelector('joined-call .lines').getBoundingClientRect().bottom
                    <= document.querySelector('joined-call form').getBoundingClientRect().top
                """);
    }

    @Test
    void tellsARepThatItIsForManagers() {
        Page page = live("rep", 360, ColorScheme.LIGHT);

        assertThat(page.locator(".failed")).hasText("This page is for managers.");
        InOrder.check(page, "live");
    }

    private Page live(String person, int width, ColorScheme theme) {
        Page page = blankPage(width, 800, theme, port());
        AtomicInteger lists = new AtomicInteger();
        page.onResponse(
                answer -> {
                    if (answer.url().endsWith("/api/live")) {
                        lists.incrementAndGet();
                    }
                });
        signIn(page, person, person);
        page.navigate("/live");
        page.locator("live-desk .failed, live-desk .board").first().waitFor();
        // An alert is told once, to whoever is there: the list is asked for again when the line
        // stands.
        page.waitForCondition(
                () -> lists.get() > 1 || page.locator("live-desk .failed").count() > 0);
        return page;
    }
}
