package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

/** What a rep promised is put right where it stands. */
class PromisesPanelTest extends PanelTest {

    @Test
    void putsAPromiseRightAndTakesBackWhatWasNone() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        panel.repSays("I'll call you on Tuesday at ten.");
        Locator chip = page.locator("known-facts [data-chip^=promise]");

        chip.click();
        page.keyboard().press("Escape");
        assertThat(chip).isFocused();
        chip.click();
        page.locator("promise-form input[name=what]").fill("send the credit note");
        page.locator("promise-form input[name=due]").fill("2026-11-25T09:30");
        page.keyboard().press("Enter");

        assertThat(chip).containsText("send the credit note");
        assertThat(chip).containsText("25");
        assertThat(chip).isFocused();
        page.reload();
        assertThat(chip).containsText("send the credit note");
        chip.click();
        page.locator("promise-form").getByText("Nothing was promised").click();
        assertThat(chip).hasCount(0);
        assertThat(page.locator("known-facts h2")).isFocused();
    }
}
