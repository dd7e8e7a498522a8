package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.Pattern;

/** The managers' page on why customers leave. */
class WhyPageTest extends PanelTest {

    @ParameterizedTest
    @CsvSource({"320, DARK", "1280, LIGHT"})
    void showsTheWhysAndLeadsFromAFigureToItsCalls(int width, ColorScheme theme) {
        Panel panel = new Panel(startPage(360, 740, theme));
        panel.begin("Dana Ortiz");
        panel.customerSays("You were three weeks late and I want a $400 credit by Friday.");
        panel.end();

        Page page = whys("manager", width, theme);

        assertThat(page.locator("why-causes canvas")).isVisible();
        assertThat(page.locator("why-causes tbody").getByText("late delivery"))
                .hasAttribute("href", Pattern.compile("^/calls\\?.*cause=late-delivery"));
        InOrder.check(page, "whys");
        page.waitForResponse(
                "**/api/reports/why?*", () -> page.getByLabel("Period").selectOption("30"));
        assertThat(page).hasURL(Pattern.compile("days=30"));
        page.locator("why-remedies summary").click();
        assertThat(page.locator("why-remedies tbody").getByText("credit")).isVisible();
        page.locator("why-remedies canvas")
                .click(new Locator.ClickOptions().setPosition(width / 2.0, 45));
        assertThat(page).hasURL(Pattern.compile("/calls\\?.*remedy=[a-z]"));
    }

    @Test
    void callsFlowsInTheReadersWords() {
        Panel panel = new Panel(startPage(360, 740, ColorScheme.LIGHT));
        panel.begin("Dana Ortiz");
        panel.customerSays("You were three weeks late.");

        Page page = officePage("manager", "/why", "why-desk .sum", 360, ColorScheme.LIGHT, "de-DE");

        assertThat(page.locator("why-filter").getByLabel("Ablauf"))
                .containsText("Zwei Fragen, dann zuhören");
        assertThat(page.locator("why-won tbody").getByText("Zwei Fragen, dann zuhören"))
                .hasAttribute("href", Pattern.compile("flow=two-questions"));
    }

    @Test
    void tellsARepThatItIsForManagers() {
        Page page = whys("rep", 360, ColorScheme.LIGHT);

        assertThat(page.locator(".failed")).hasText("This page is for managers.");
        InOrder.check(page, "whys");
    }

    private Page whys(String person, int width, ColorScheme theme) {
        Page page = blankPage(width, 800, theme, port());
        signIn(page, person, person);
        page.navigate("/why");
        page.locator("why-desk .failed, why-desk .sum").first().waitFor();
        return page;
    }
}
