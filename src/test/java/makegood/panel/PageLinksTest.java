package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.Test;

/** The way from page to page, and how pages travel. */
class PageLinksTest extends PanelTest {

    @Test
    void leadManagersFromPageToPage() {
        Page page = signedInAs("manager");

        page.locator("page-links").getByText("Flows").click();
        page.locator("flow-desk h1").waitFor();
        page.locator("page-links").getByText("Rules").click();
        page.locator("rule-desk h1").waitFor();
        page.locator("page-links").getByText("To the panel").click();

        assertThat(page.locator("call-start h1")).isVisible();
    }

    @Test
    void areNotShownToReps() {
        Page page = signedInAs("rep");

        page.locator("own-calls")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(page.locator("page-links")).hasCount(0);
    }

    @Test
    void travelCompressed() {
        Page page = signedInAs("rep");

        Response script = page.waitForResponse("**/words/en.js", () -> page.reload());

        assertThat(script.headerValue("content-encoding")).isEqualTo("gzip");
    }

    private Page signedInAs(String name) {
        Page page = blankPage(480, 800, ColorScheme.LIGHT, port());
        page.navigate("/");
        page.locator("#username").fill(name);
        page.locator("#password").fill(name);
        page.keyboard().press("Enter");
        page.locator("call-start h1").waitFor();
        return page;
    }
}
