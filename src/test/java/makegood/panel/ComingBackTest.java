package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** Back and forward, a session that ended, and what goes wrong in mid-call: the call and the box stay at hand. */
class ComingBackTest extends PanelTest {

    @Test
    void leadsBackFromACallToTheStartAndForwardToItAgain() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        panel.customerSays("Nobody rang me back.");

        page.goBack();
        page.locator("call-start h1").waitFor();
        page.goForward();

        assertThat(panel.lines()).hasCount(1);
        assertThat(panel.lines().first()).containsText("Nobody rang me back.");
    }

    @Test
    void asksNobodyToSignInWhoIsSignedIn() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);

        page.navigate("/sign-in");

        page.locator("call-start h1").waitFor();
    }

    @Test
    void goesOnInATabOnceSomebodyHasSignedInAgainInAnother() throws IOException {
        try (CutLine line = new CutLine(port())) {
            Page page = startPage(360, 740, ColorScheme.LIGHT, line.port());
            Panel panel = new Panel(page);
            panel.begin("Dana Ortiz");
            line.cut();
            assertThat(panel.lineState()).hasText("offline");
            panel.box().fill("It was late.");
            page.keyboard().press("Enter");
            page.context().clearCookies();
            line.mend();
            assertThat(panel.lineState()).hasText("signed out");

            Page other = page.context().newPage();
            other.navigate("/sign-in");
            other.locator("#username").fill("rep");
            other.locator("#password").fill("rep");
            other.keyboard().press("Enter");
            other.locator("call-start h1").waitFor();
            page.evaluate("() => dispatchEvent(new Event('focus'))");

            assertThat(panel.lineState()).hasText("live");
            assertThat(panel.lines()).hasCount(1);
            assertThat(panel.pendingLines()).hasCount(0);
        }
    }

    @Test
    void keepsTheDraftBoxInSightUnderWhatWentWrong() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        page.route("**/skip", Route::abort);

        page.keyboard().press("Alt+k");

        page.locator(".trouble").waitFor();
        assertThat(panel.box()).isInViewport();
        assertThat(page.evaluate("() => document.documentElement.scrollHeight")).isEqualTo(740);
    }
}
