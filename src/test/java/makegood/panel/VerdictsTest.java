package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** What a rep makes of warnings: wrong, not now, or none but the gravest. */
class VerdictsTest extends PanelTest {

    @Test
    void showsOnlyTheGravestInQuietModeAndKeepsThatForTheNextCall() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        panel.repSays("No problem, it is done.");
        assertThat(panel.lines().last().locator(".warning-note")).hasCount(1);

        page.waitForResponse("**/api/me/settings", () -> page.keyboard().press("Alt+m"));

        Locator quiet = page.locator("quiet-switch button");
        assertThat(quiet).hasAttribute("aria-pressed", "true");
        assertThat(panel.lines().last().locator(".warning-note")).hasCount(0);
        page.reload();
        panel.lines().first().waitFor();
        assertThat(quiet).hasAttribute("aria-pressed", "true");
        // The switch is the person's and holds for all tests after this one: it must be off on the
        // server too.
        page.waitForResponse("**/api/me/settings", quiet::click);
        assertThat(panel.lines().last().locator(".warning-note")).hasCount(1);
    }

    @Test
    void storesTheVerdictOnALineThatWasSaid() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        panel.repSays("No problem, it is done.");

        panel.lines().last().locator(".verdicts").getByText("Wrong").click();

        assertThat(panel.lines().last().locator(".verdict")).hasText("Noted as wrong.");
        page.reload();
        assertThat(panel.lines().last().locator(".verdict")).hasText("Noted as wrong.");
    }

    @Test
    void tellsTheVerdictOnADraftWithWhatIsSent() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        page.locator("speaker-switch input[value=rep]")
                .check(new Locator.CheckOptions().setForce(true));
        panel.box().fill("No problem, it is done.");
        panel.warning().waitFor();

        page.keyboard().press("Alt+Shift+w");
        assertThat(panel.warning()).hasCount(0);
        page.keyboard().press("Enter");

        assertThat(panel.lines().last().locator(".verdict")).hasText("Noted as wrong.");
    }

    @Test
    void leavesTheDayAndTheHourOfAReplacementToTheRep() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        page.locator("speaker-switch input[value=rep]")
                .check(new Locator.CheckOptions().setForce(true));
        panel.box().fill("I'll call you back as soon as I can.");
        panel.warning().waitFor();

        page.keyboard().press("Alt+r");

        assertThat(panel.box()).hasValue(Pattern.compile(".*call you.* on … at ….*"));
        page.waitForFunction(
                "() => { const box = document.querySelector('draft-box textarea'); return"
                        + " box.value.slice(box.selectionStart, box.selectionEnd) === '…'; }");
    }
}
