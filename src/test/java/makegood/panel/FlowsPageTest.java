package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** A manager changes a flow: looks at it, breaks and mends it, tries it, and sees what it would change. */
class FlowsPageTest extends PanelTest {

    private static final String WORDING = "May I ask what made you go?";

    @Test
    void drawsAFlowFromItsFileAndTellsAllOfAStep() {
        Page page = flowsPage(1280, ColorScheme.LIGHT);

        assertThat(page.locator("flow-desk h1")).hasText("Two questions, then listen");
        assertThat(page.locator(".node.interrupt")).not().hasCount(0);
        assertThat(page.locator("path.arrow")).not().hasCount(0);
        node(page, "Ask why they left").click();

        assertThat(page.locator("step-card h2")).hasText("Ask why they left");
        assertThat(page.locator("step-card")).containsText("Geoffrey James");
        page.locator("step-table summary").click();
        assertThat(page.locator("step-table tbody tr"))
                .hasCount(page.locator("flow-map .node").count());
    }

    @Test
    void tellsWhatIsWrongBesideTheLineAsItIsTyped() {
        Page page = flowsPage(1280, ColorScheme.DARK);
        tab(page, "Source").click();
        String good = source(page).inputValue();

        source(page).fill(good.replace("move: ask-reason", "move: ask-raeson"));

        assertThat(page.locator(".notes button")).hasText("There is no move \"ask-raeson\".");
        assertThat(page.locator("#found")).containsText("Did you mean \"ask-reason\"?");
        tab(page, "Try it").click();
        assertThat(button(page, "Play it")).isDisabled();
        tab(page, "Source").click();
        source(page).fill(good);
        assertThat(page.locator("#found")).containsText("Nothing wrong");
        assertThat(page.locator(".changed")).hasCount(0);
    }

    @Test
    void triesAChangedFlowAndHandsItOutAsAFile() throws IOException {
        Page page = flowsPage(1280, ColorScheme.LIGHT);
        change(page);
        tab(page, "Try it").click();

        button(page, "Play it").click();
        assertThat(page.locator(".played .hint-after").first()).containsText(WORDING);
        page.locator("textarea[name=talk]").fill("r: [open]\nc: Yes, go ahead. -> close");
        button(page, "Play it").click();
        assertThat(page.locator("li.failed .fault"))
                .containsText("Expected close, but reason came.");
        button(page, "Play the recorded talks").click();
        assertThat(page.locator(".verdict")).containsText("went as expected");

        Download file = page.waitForDownload(() -> page.getByText("Download the file").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("two-questions.yaml");
        Assertions.assertThat(Files.readString(file.path())).contains(WORDING);
    }

    @Test
    void showsSideBySideWhatTheChangeWouldDoToStoredCalls() {
        Page rep = startPage(360, 740, ColorScheme.LIGHT);
        Panel panel = new Panel(rep);
        rep.getByLabel("Their name").fill("Dana Ortiz");
        rep.getByLabel("What do you think happened?").fill("One truck was late.");
        rep.locator("flow-choice summary").click();
        rep.locator("input[value=two-questions]").check();
        panel.button("Begin the call").click();
        panel.proposal().waitFor();
        panel.repSays("Hello Dana, have you got two minutes for me?");
        panel.customerSays("Yes, go ahead.");
        Page page = flowsPage(1280, ColorScheme.LIGHT);
        change(page);
        tab(page, "What would change").click();

        button(page, "Compare").click();

        assertThat(page.locator(".verdict")).containsText("would have had other hints");
        Locator row = page.locator("flow-replay tbody tr").last();
        assertThat(row.locator("td").first()).containsText("What led you to leave us?");
        assertThat(row.locator("td.after")).containsText(WORDING);
    }

    @Test
    void keepsAnUnfinishedChangeOverAReload() {
        Page page = flowsPage(1280, ColorScheme.LIGHT);
        change(page);

        page.reload();

        assertThat(page.locator(".changed")).containsText("not published");
        button(page, "Undo all changes").click();
        assertThat(page.locator(".changed")).hasCount(0);
    }

    @Test
    void callsATypedTalkInTheReadersWords() {
        Page page =
                officePage(
                        "manager",
                        "/flows?flow=two-questions",
                        "flow-map svg",
                        1280,
                        ColorScheme.LIGHT,
                        "de-DE");

        page.locator("#tab-trial").click();
        page.locator("flow-trial button.primary").click();

        assertThat(page.locator(".played summary")).containsText("Ihr Gespräch");
    }

    @Test
    void isForManagers() {
        Page page = startPage(1280, 800, ColorScheme.LIGHT);

        page.navigate("/flows");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("managers");
    }

    @ParameterizedTest
    @CsvSource({"320, DARK", "768, LIGHT", "1280, DARK"})
    void isOpenToAllInEveryView(int width, ColorScheme theme) {
        Page page = flowsPage(width, theme);
        InOrder.check(page, "picture");
        page.locator("step-table summary").click();
        InOrder.check(page, "table");
        tab(page, "Source").click();
        source(page).fill(source(page).inputValue().replace("move: ask-reason", "move: x"));
        page.locator("#found li").first().waitFor();
        InOrder.check(page, "source with a fault");
        button(page, "Undo all changes").click();
        tab(page, "Try it").click();
        button(page, "Play it").click();
        page.locator(".played li").first().waitFor();
        InOrder.check(page, "talk");
        tab(page, "What would change").click();
        InOrder.check(page, "replay");
    }

    private Page flowsPage(int width, ColorScheme theme) {
        Page page = blankPage(width, 900, theme, port());
        signIn(page, "manager", "manager");
        page.navigate("/flows?flow=two-questions");
        page.locator("flow-map .node").first().waitFor();
        return page;
    }

    private static void change(Page page) {
        tab(page, "Source").click();
        String good = source(page).inputValue();
        source(page).fill(good.replace("What led you to leave us?", WORDING));
        assertThat(page.locator(".changed")).containsText("not published");
    }

    private static Locator node(Page page, String name) {
        return page.locator("flow-map .node").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator source(Page page) {
        return page.locator("flow-source textarea");
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
