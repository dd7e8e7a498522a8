package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;

import org.junit.jupiter.api.Test;

/** What somebody sees who mistypes: an address, or their password. */
class WrongTurnsTest extends PanelTest {

    @Test
    void showsAPageWithAWayOutWhereThereIsNone() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);

        Response answer = page.navigate("/nowhere-at-all");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("There is no page at this address");
        page.getByText("To the panel").click();
        page.locator("call-start h1").waitFor();
    }

    @Test
    void tellsProgramsInAProblemDetailThatThereIsNothing() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);

        APIResponse nowhere =
                page.request()
                        .get(
                                "/nowhere-at-all",
                                RequestOptions.create().setHeader("Accept", "application/json"));
        APIResponse api =
                page.request()
                        .get(
                                "/api/nowhere",
                                RequestOptions.create().setHeader("Accept", "text/html,*/*"));

        assertThat(nowhere.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(api.headers().get("content-type")).startsWith("application/problem+json");
    }

    @Test
    void keepsTheNameWhereThePasswordWasWrong() {
        Page page = blankPage(360, 740, ColorScheme.LIGHT, port());
        page.navigate("/");
        page.getByLabel("Name").fill("rep");
        page.getByLabel("Password").fill("pre");

        page.keyboard().press("Enter");

        page.getByRole(AriaRole.ALERT).waitFor();
        assertThat(page.getByLabel("Name")).hasValue("rep");
        assertThat(page.getByLabel("Password")).isFocused();
    }
}
