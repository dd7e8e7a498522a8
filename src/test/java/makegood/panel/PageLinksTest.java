package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The way from page to page, and how pages travel. */
class PageLinksTest extends PanelTest {

    @Test
    void leadThroughTheSignInToThePageThatWasAskedFor() {
        Page page = blankPage(480, 800, ColorScheme.LIGHT, port());
        page.navigate("/flows?flow=two-questions");

        page.getByLabel("Name").fill("manager");
        page.getByLabel("Password").fill("manager");
        page.keyboard().press("Enter");

        assertThat(page.locator("flow-desk h1")).hasText("Two questions, then listen");
    }

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
    void leadRepsToTheirOwnPagesOnlyWhereverTheyAre() {
        Page page = signedInAs("rep");

        for (String address : List.of("/", "/calls", "/flows", "/rules", "/why", "/account")) {
            page.navigate(address);
            page.locator("page-links a").first().waitFor();
            assertThat(page.locator("page-links")).not().containsText("Live");
            assertThat(page.locator("page-links a")).hasCount(address.equals("/") ? 2 : 3);
        }
    }

    @Test
    void keepTheirPlacesAndMarkWhereOneIs() {
        Page page = signedInAs("manager");

        page.navigate("/queue");
        assertThat(page.locator("page-links [aria-current=page]")).hasText("Queue");
        int links = page.locator("page-links a").count();
        page.navigate("/flows");
        assertThat(page.locator("page-links [aria-current=page]")).hasText("Flows");

        assertThat(page.locator("page-links a")).hasCount(links);
    }

    @Test
    void travelCompressed() throws Exception {
        HttpRequest script =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/words/en.js"))
                        .header("Accept-Encoding", "gzip")
                        .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> came = client.send(script, HttpResponse.BodyHandlers.discarding());
            assertThat(came.headers().firstValue("Content-Encoding")).contains("gzip");
        }
    }

    private Page signedInAs(String name) {
        Page page = blankPage(480, 800, ColorScheme.LIGHT, port());
        signIn(page, name, name);
        page.navigate("/");
        page.locator("call-start h1").waitFor();
        return page;
    }
}
