package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Speaking instead of typing, with a stand-in for the browser's recognition: the rep's side only, and only after a yes. */
class SpeechTest extends PanelTest {

    private static final String STAND_IN =
            """
            window.recognitions = [];
            window.SpeechRecognition = window.webkitSpeechRecognition = class {
              constructor() { recognitions.push(this); }
              start() { this.started = true; }
              abort() { this.ended = true; }
            };
            window.hear = (text, isFinal) => {
              const result = Object.assign([{ transcript: text }], { isFinal });
              recognitions.at(-1).onresult({ resultIndex: 0, results: [result] });
            };
            """;

    private Page page;
    private Panel panel;

    @BeforeEach
    void beginACall() {
        page = startPage(360, 740, ColorScheme.LIGHT);
        page.addInitScript(STAND_IN);
        page.reload();
        panel = new Panel(page);
        panel.begin("Dana Ortiz");
    }

    @Test
    void isOffUntilTheRepAgreesToWhatTheBrowserDoes() {
        assertThat(tool("Speak instead of typing")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("Alt+l");

        assertThat(page.locator("speech-switch dialog"))
                .containsText("Chrome sends the sound to Google");
        panel.button("Leave it off").click();
        assertThat(page.locator("speech-switch dialog")).not().isVisible();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("recognitions.length"))
                .isEqualTo(0);
    }

    @Test
    void fillsTheSameBoxAndIsWarnedOfTheSameWay() {
        agree();

        hear("no problem", false);
        assertThat(panel.box()).hasValue("no problem");
        hear("No problem I will send it today", true);
        assertThat(panel.box()).hasValue("No problem I will send it today");
        assertThat(page.locator("speaker-switch input[value=rep]")).isChecked();
        assertThat(panel.warning()).containsText("No problem");
        hear("by noon", true);
        assertThat(panel.box()).hasValue("No problem I will send it today by noon");
        page.keyboard().press("Alt+r");
        page.keyboard().press("Enter");

        assertThat(panel.lines()).hasCount(1);
        assertThat(panel.box()).hasValue("");
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("recognitions.map(({ended}) => ended ?? false)"))
                .as("what was still being made of sent words is dropped")
                .isEqualTo(List.of(true, false));
    }

    @Test
    void waitsWhileTheCustomersWordsStandInTheBox() {
        agree();
        panel.box().fill("c:You were late");
        hear("I am listening", true);
        assertThat(panel.box()).hasValue("You were late");

        page.keyboard().press("Enter");

        assertThat(panel.box()).hasValue("I am listening");
        assertThat(panel.lines()).hasCount(1);
    }

    @Test
    void saysWhyItStopped() {
        agree();

        page.evaluate("recognitions.at(-1).onerror({ error: 'not-allowed' })");

        assertThat(page.locator("speech-switch .failure"))
                .containsText("may not use the microphone");
        assertThat(tool("Speak instead of typing")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void isAskedOnceAndOffAgainInTheNextCall() {
        agree();
        page.waitForFunction("Object.keys(localStorage).some((key) => key.endsWith('speech'))");

        page.reload();
        assertThat(tool("Speak instead of typing")).hasAttribute("aria-pressed", "false");
        tool("Speak instead of typing").click();

        assertThat(tool("Stop listening")).hasAttribute("aria-pressed", "true");
        tool("Stop listening").click();
        page.waitForFunction("recognitions.at(-1).ended === true");
    }

    private void agree() {
        page.keyboard().press("Alt+l");
        panel.button("Switch it on").click();
        assertThat(tool("Stop listening")).hasAttribute("aria-pressed", "true");
    }

    private com.microsoft.playwright.Locator tool(String name) {
        return panel.button(name);
    }

    private void hear(String text, boolean isFinal) {
        page.evaluate("([text, isFinal]) => hear(text, isFinal)", List.of(text, isFinal));
    }
}
