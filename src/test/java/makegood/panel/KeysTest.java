package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each key of the panel by itself: nobody reaches for the mouse while somebody is angry at them. */
class KeysTest extends PanelTest {

    private Page page;
    private Panel panel;

    @BeforeEach
    void beginACall() {
        page = startPage(360, 740, ColorScheme.LIGHT);
        panel = new Panel(page);
        panel.begin("Dana Ortiz");
        assertThat(panel.box()).isFocused();
    }

    @Test
    void prefixesChooseTheSpeaker() {
        type("c:It was late.");
        type("r:I hear you.");
        type("c: And wet.");
        assertThat(panel.lines()).hasCount(3);
        page.keyboard().type("? Should I apologize?");
        assertThat(speaker("coach")).isChecked();
        page.keyboard().press("Enter");

        page.locator("coach-answer .answer").waitFor();
        assertThat(speaker("customer")).isChecked();
        assertThat(panel.lines().nth(1)).hasAttribute("data-speaker", "rep");
        assertThat(panel.lines().nth(2)).hasAttribute("data-speaker", "customer");
    }

    @Test
    void aChipIsReachedByTabAndLogsWhatTheCustomerDid() {
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(panel.lines()).hasCount(1);
        assertThat(panel.lines().first()).containsText("I am angry about this.");

        panel.box().focus();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(panel.box()).hasValue("It cost us $");
        assertThat(panel.box()).isFocused();
        page.keyboard().type("900.");
        page.keyboard().press("Enter");
        assertThat(panel.lines().last()).containsText("It cost us $900.");
    }

    @Test
    void theTalkIsLedAnotherWay() {
        type("c:You were three weeks late.");
        assertThat(panel.lines()).hasCount(1);

        page.keyboard().press("Alt+c");
        assertThat(page.locator("flow-switch input[value=debrief]")).hasCount(0);
        assertThat(page.locator("flow-switch input:checked")).isFocused();
        page.locator("flow-switch input[value=own-the-mistake]").check();
        page.keyboard().press("Enter");

        assertThat(page.locator("flow-progress")).containsText("Own the mistake");
        assertThat(page.locator("known-facts")).containsText("late delivery");
        assertThat(panel.box()).isFocused();
    }

    @Test
    void aSwitchThatWasCancelledLeavesTheFlowAndCanStillBeMade() {
        page.keyboard().press("Alt+c");
        page.locator("flow-switch input[value=own-the-mistake]").check();
        page.keyboard().press("Escape");
        assertThat(page.locator("flow-switch dialog")).not().isVisible();
        assertThat(page.locator("flow-progress")).not().containsText("Own the mistake");

        page.keyboard().press("Alt+c");
        assertThat(page.locator("flow-switch input[value=own-the-mistake]")).not().isChecked();
        page.locator("flow-switch input[value=own-the-mistake]").check();
        page.keyboard().press("Enter");

        assertThat(page.locator("flow-progress")).containsText("Own the mistake");
    }

    @Test
    void theNextStepIsTurnedChangedPutAsideAndTaken() {
        String first = panel.proposal().innerText();
        page.keyboard().press("Alt+o");
        assertThat(panel.proposal()).not().hasText(first);
        page.keyboard().press("Alt+i");
        assertThat(panel.box()).not().hasValue("");
        assertThat(speaker("rep")).isChecked();
        panel.box().fill("");
        String second = panel.proposal().innerText();
        page.keyboard().press("Alt+n");
        assertThat(panel.proposal()).not().hasText(second);
        String third = panel.proposal().innerText();
        page.keyboard().press("Alt+w");
        assertThat(panel.proposal()).not().hasText(third);
        page.keyboard().press("Control+Enter");
        assertThat(panel.lines()).hasCount(1);
        type("c:You were three weeks late.");
        assertThat(panel.lines()).hasCount(2);
        String fourth = panel.proposal().innerText();
        page.keyboard().press("Alt+k");
        assertThat(panel.proposal()).not().hasText(fourth);
    }

    @Test
    void aWrongLineOrSpeakerIsPutRightByOne() {
        type("c:I will send the credit today.");
        assertThat(panel.lines()).hasCount(1);
        page.keyboard().press("Alt+x");
        assertThat(panel.lines().first()).hasAttribute("data-speaker", "rep");

        page.keyboard().press("Alt+z");

        assertThat(panel.lines().first()).containsText("undone");
    }

    @Test
    void aWarningIsTakenUpTurnedDownOrDismissed() {
        page.keyboard().type("r:No problem, calm down.");
        assertThat(panel.warning()).containsText("No problem");
        page.keyboard().press("Alt+Shift+n");
        assertThat(panel.warning()).containsText("calm down");
        page.keyboard().press("Escape");
        assertThat(panel.warning()).hasCount(0);
        assertThat(panel.box()).hasValue("No problem, calm down.");

        panel.box().fill("No problem, sir.");
        assertThat(panel.warning()).isVisible();
        page.keyboard().press("Alt+2");

        assertThat(panel.warning()).hasCount(0);
        assertThat(panel.box()).not().hasValue("No problem, sir.");
    }

    @Test
    void quietHelpAndTheEndHaveTheirs() {
        page.keyboard().press("Alt+m");
        assertThat(panel.button("Quiet")).hasAttribute("aria-pressed", "true");
        // The switch is the person's and holds for all tests after this one: it must be off on the
        // server too.
        page.waitForResponse(
                answer -> answer.url().endsWith("/api/me/settings") && isOff(answer),
                () -> page.keyboard().press("Alt+m"));
        assertThat(panel.button("Quiet")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("Alt+h");
        assertThat(panel.button("Help is asked for")).isVisible();
        page.keyboard().press("Alt+q");
        assertThat(page.locator("end-dialog > dialog")).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.locator("end-dialog > dialog")).not().isVisible();
        assertThat(panel.button("Help is asked for")).isVisible();
    }

    @Test
    void aManagersWhisperStandsUntilItIsSeen() {
        String call = page.url().replaceAll(".*call=", "");

        new Program(port(), "manager")
                .post(
                        "/api/calls/" + call + "/whispers",
                        "{\"clientId\":\"w\",\"text\":\"Let them finish first.\"}");
        assertThat(page.locator("whisper-note")).containsText("manager whispers");
        assertThat(page.locator("whisper-note")).containsText("Let them finish first.");
        page.keyboard().press("Alt+v");

        assertThat(page.locator("whisper-note .whispered")).hasCount(0);
        assertThat(panel.lines().last()).containsText("Let them finish first.");
    }

    private static boolean isOff(Response kept) {
        String sent = kept.request().postData();
        return sent != null && sent.contains("false");
    }

    private void type(String text) {
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private com.microsoft.playwright.Locator speaker(String name) {
        return page.locator("speaker-switch input[value=" + name + "]");
    }
}
