package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** A customer, or a rep, whose every word is a script: each page shows it as the text that it is. */
class StoredScriptTest extends PanelTest {

    private static final String SCRIPT =
            "<img src=x"
                + " onerror=window.stolen=1>'-window.stolen=1-'<script>window.stolen=1</script>";

    private static final String WORDS = "text=window.stolen";

    private String call;

    @BeforeEach
    void openACallOfScripts() {
        Program rep = new Program(port(), "rep");
        call =
                rep.opens(
                        "{\"name\":\"%1$s\",\"company\":\"%1$s\",\"externalId\":\"<b>9\",\"phone\":\"+1 555 0100\"}"
                                .formatted(SCRIPT));
        rep.hears(call, "You were late " + SCRIPT + " and I want $400 " + SCRIPT);
        rep.says(call, "No problem " + SCRIPT);
        rep.post(
                "/api/calls/" + call + "/notes",
                "{\"clientId\":\"n\",\"text\":\"%s\"}".formatted(SCRIPT));
        rep.post(
                "/api/calls/" + call + "/corrections",
                "{\"clientId\":\"k\",\"fact\":\"decision-maker\",\"value\":\"%s\"}"
                        .formatted(SCRIPT));
        new Program(port(), "manager")
                .post(
                        "/api/calls/" + call + "/whispers",
                        "{\"clientId\":\"w\",\"text\":\"%s\"}".formatted(SCRIPT));
    }

    @Test
    void isTextInThePanel() {
        Page page = startPage(400, 800, ColorScheme.LIGHT);
        page.locator("own-calls").getByText("window.stolen").first().click();

        isHarmless(page, WORDS);
    }

    @Test
    void isTextOnThePagesOfManagers() {
        Page page = blankPage(1280, 900, ColorScheme.LIGHT, port());
        signIn(page, "manager", "manager");
        page.navigate("/live");
        page.locator("live-desk .board").waitFor();

        for (String path :
                List.of("/calls", "/calls/" + call, "/live", "/why", "/customers/%3Cb%3E9")) {
            page.navigate(path);
            isHarmless(page, path.equals("/why") ? "why-desk .sum" : WORDS);
        }
    }

    /** Once the words stand there: an image that must not be one would have been drawn, and have failed, with them. */
    private static void isHarmless(Page page, String shown) {
        page.locator(shown).first().waitFor();
        page.waitForFunction("() => !document.querySelector('.skeleton')");
        page.evaluate("fetch('/favicon.svg').then(() => new Promise(requestAnimationFrame))");
        assertThat(page.evaluate("window.stolen")).as(page.url()).isNull();
        assertThat(page.locator("img[src=x]").count()).as(page.url()).isZero();
    }
}
