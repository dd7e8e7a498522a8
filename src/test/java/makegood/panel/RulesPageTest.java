package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.Pattern;

/** The managers' page on rules. */
class RulesPageTest extends PanelTest {

    @ParameterizedTest
    @CsvSource({"360, DARK", "1280, LIGHT"})
    void tellsHowEachRuleDoesAndLeadsToItsText(int width, ColorScheme theme) {
        Panel panel = new Panel(startPage(360, 740, theme));
        panel.begin("Dana Ortiz");
        panel.repSays("No problem, it is done.");
        panel.lines().last().locator(".verdicts").getByText("Wrong").click();
        panel.lines().last().locator(".verdict").waitFor();

        Page page = rules("manager", width, theme);

        assertThat(page.locator("rule-table tbody tr")).hasCount(19);
        Locator row =
                page.locator("rule-table tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("no-problem"));
        assertThat(row.locator(".figure").nth(4)).not().hasText("0");
        assertThat(row.locator(".precision")).containsText("between");
        InOrder.check(page, "rules");
        page.getByText("no-problem").first().click();
        assertThat(page.locator("rule-sheet h1")).hasText("no-problem");
        assertThat(page.locator(".examples li")).not().hasCount(0);
        page.locator("rule-sheet summary").click();
        assertThat(page.locator("rule-sheet pre")).containsText("rule: no-problem");
        InOrder.check(page, "rules");
        page.getByText("All rules").click();
        page.getByLabel("Period").selectOption("30");
        assertThat(page).hasURL(Pattern.compile("days=30"));
        assertThat(page.locator("rule-table tbody tr")).hasCount(19);
    }

    @Test
    void opensAtTheStepsWhereTheAddressNamesThem() {
        Page page = rules("manager", 360, ColorScheme.LIGHT);

        page.navigate("/queue");
        page.navigate("/rules#steps");

        assertThat(page.locator("#steps h2")).isInViewport();
    }

    @Test
    void tellsARepThatItIsForManagers() {
        Page page = rules("rep", 360, ColorScheme.LIGHT);

        assertThat(page.locator(".failed")).hasText("This page is for managers.");
        InOrder.check(page, "rules");
    }

    private Page rules(String person, int width, ColorScheme theme) {
        Page page = blankPage(width, 800, theme, port());
        signIn(page, person, person);
        page.navigate("/rules");
        page.locator("rule-desk h1").waitFor();
        return page;
    }
}
