package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** What was typed and never sent: not lost for the one who typed it, not there to be read for the next. */
class UnsentLinesTest extends PanelTest {

    @Test
    void standLockedInTheBrowser() throws IOException {
        try (CutLine line = new CutLine(port())) {
            Page page = startPage(360, 740, ColorScheme.LIGHT, line.port());
            Panel panel = new Panel(page);
            panel.begin("Dana Ortiz");
            line.cut();
            assertThat(panel.lineState()).hasText("offline");
            panel.box().fill("The bride cried in my office.");
            page.keyboard().press("Enter");
            assertThat(panel.pendingLines()).hasCount(1);
            page.waitForFunction("Object.keys(localStorage).some((key) => key.includes('unsent'))");

            String kept = (String) page.evaluate("JSON.stringify(Object.entries(localStorage))");
            org.assertj.core.api.Assertions.assertThat(kept).doesNotContain("bride");
        }
    }

    @Test
    void areAskedAboutBeforeASignOutAndAreNobodyElsesAfterIt() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        String call = page.url().replaceAll(".*call=", "");
        leaveBehind(page, call);
        page.navigate("/");
        assertThat(page.locator(".left-behind")).containsText("Dana Ortiz · 1 line");

        panel.button("Sign out").click();
        assertThat(page.locator("leave-dialog dialog")).containsText("locked for rep");
        panel.button("Stay").click();
        assertThat(page.locator("leave-dialog dialog")).hasCount(0);
        panel.button("Sign out").click();
        page.locator("leave-dialog button").last().click();
        page.waitForURL("**/sign-in?signed-out");
        signIn(page, "manager");
        assertThat(page.locator(".left-behind")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        (String) page.evaluate("JSON.stringify(Object.entries(localStorage))"))
                .doesNotContain("bride");
        panel.button("Sign out").click();
        page.waitForURL("**/sign-in?signed-out");
        signIn(page, "rep");
        page.locator(".left-behind a").click();

        assertThat(panel.lines().last()).containsText("The bride cried.");
        assertThat(panel.pendingLines()).hasCount(0);
    }

    @Test
    void areShownWhereTheCallEndedElsewhereAndCanBeKeptAsANote() {
        Program rep = new Program(port(), "rep");
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        String call = page.url().replaceAll(".*call=", "");
        panel.box().fill("r:I was about to say");
        leaveBehind(page, call);

        rep.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\",\"outcome\":\"open\"}");
        page.locator("call-summary").waitFor();
        assertThat(page.locator("unsent-lines")).containsText("I was about to say");
        page.reload();

        assertThat(page.locator("unsent-lines")).containsText("The bride cried.");
        assertThat(page.locator("unsent-lines")).containsText("I was about to say");
        panel.button("Keep as a note").click();
        assertThat(page.locator("unsent-lines")).not().containsText("The bride cried.");
        assertThat(page.locator("call-summary talk-line").last()).containsText("The bride cried.");
    }

    @Test
    void areShownWhereTheCallIsAColleaguesNow() {
        Program rep = new Program(port(), "rep");
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        String call = page.url().replaceAll(".*call=", "");
        assertThat(panel.lineState()).hasText("live");
        panel.box().fill("r:No problem, I was about to say");
        // The line takes all in its order: with the answer to the draft it is sure to follow the
        // call.
        panel.warning().waitFor();

        rep.post("/api/calls/" + call + "/owner", "{\"clientId\":\"h\",\"rep\":\"manager\"}");

        assertThat(page.locator(".failed")).containsText("This call is manager’s now.");
        assertThat(page.locator("unsent-lines")).containsText("I was about to say");
    }

    @Test
    void areShownWhereTheCallBecameAColleaguesWhileTheLineWasDown() throws IOException {
        try (CutLine line = new CutLine(port())) {
            Page page = startPage(360, 740, ColorScheme.LIGHT, line.port());
            Panel panel = new Panel(page);
            panel.begin("Dana Ortiz");
            String call = page.url().replaceAll(".*call=", "");
            line.cut();
            assertThat(panel.lineState()).hasText("offline");
            panel.box().fill("r:I was about to say");

            new Program(port(), "rep")
                    .post(
                            "/api/calls/" + call + "/owner",
                            "{\"clientId\":\"h\",\"rep\":\"manager\"}");
            line.mend();

            assertThat(page.locator(".failed")).containsText("not yours any more");
            assertThat(page.locator("unsent-lines")).containsText("I was about to say");
        }
    }

    /** As a tab leaves it that is closed while its line is down. */
    private static void leaveBehind(Page page, String call) {
        page.evaluate(
                """
                async (call) => {
                  const {Rep} = await import('/models/rep.js');
                  const {Api} = await import('/models/api.js');
                  const {shelf} = await Rep.of(new Api());
                  shelf.put(call + '.unsent.c1', {clientId: 'c1', speaker: 'customer', text: 'The bride cried.', at: new Date().toISOString()});
                  await shelf.find('');
                }
                """,
                call);
    }

    private static void signIn(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(name);
        page.keyboard().press("Enter");
        page.locator("call-start h1").waitFor();
    }
}
