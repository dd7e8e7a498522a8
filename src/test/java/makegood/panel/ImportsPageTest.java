package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

/** The page by which past calls come in. */
class ImportsPageTest extends PanelTest {

    private static final String TALK =
            """
            Call of the third of March
            Ann: Hello, this is Ann.
            Dana: You were three weeks late with order %d.
            Ann: I am sorry. What happened?
            Dana: Nobody called us.
            """;

    @ParameterizedTest
    @CsvSource({"320, DARK, de-DE", "1280, LIGHT, en-US"})
    void takesInAPastedTalkStepByStep(int width, ColorScheme theme, String locale) {
        Page page = imports("manager", width, theme, locale);
        InOrder.check(page, "empty");
        page.locator("button.primary").click();
        page.locator(".fault:not(:empty)").first().waitFor();
        InOrder.check(page, "nothing chosen");

        page.locator("input[name=rep]").fill("rep");
        page.locator("textarea[name=text]").fill(TALK.formatted(System.nanoTime()));
        page.locator("import-form button.primary").click();
        page.locator(".files .actions button").first().waitFor();
        InOrder.check(page, "asked who is the rep");
        page.locator(".files .actions button").getByText("Ann").click();
        page.locator(".files .lines").waitFor();
        assertThat(page.locator(".left-out")).containsText("1");
        InOrder.check(page, "looked over");

        page.locator("import-desk > .actions .primary").click();
        page.locator("import-desk a[href^='/calls/']").waitFor();
        assertThat(page.locator(".left-out")).isVisible();
        InOrder.check(page, "taken in");
        page.locator("import-desk a[href^='/calls/']").click();

        assertThat(page.locator("review-desk .facts .flag")).containsText("pasted.txt");
        assertThat(page.locator("review-line")).hasCount(4);
    }

    @Test
    void keepsNoFileOutForAnothersFault() {
        Page page = imports("manager", 1280, ColorScheme.LIGHT, "en-US");

        page.locator("input[name=rep]").fill("rep");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            file(
                                    "good.vtt",
                                    "WEBVTT\n\n"
                                            + "00:00:01.000 --> 00:00:02.000\n"
                                            + "<v Rep>Hello?\n\n"
                                            + "00:00:03.000 --> 00:00:04.000\n"
                                            + "<v Customer>You were late.\n"),
                            file("broken.json", "{\"turns\": [")
                        });
        page.locator("import-form button.primary").click();

        assertThat(page.locator(".files li").getByText("broken.json")).isVisible();
        assertThat(page.locator(".files .fault")).hasCount(1);
        assertThat(page.locator("import-desk > .actions .primary")).hasText("Import this call");
        InOrder.check(page, "one of two");
    }

    @Test
    void saysHowLargeAFileIsThatIsTooLargeAndReadsTheOthers() {
        Page page = imports("manager", 360, ColorScheme.LIGHT, "en-US");

        page.locator("input[name=rep]").fill("rep");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            file("talk.txt", "Rep: Hello?\nCustomer: You were late.\n"),
                            file("year.txt", "a".repeat(12_000_000))
                        });
        assertThat(page.locator(".drop .fault")).containsText("It has 12 MB");
        InOrder.check(page, "one too large");
        page.locator("import-form button.primary").click();

        assertThat(page.locator(".files .fault")).containsText("It has 12 MB");
        assertThat(page.locator("import-desk > .actions .primary")).hasText("Import this call");
    }

    @Test
    void tellsARepThatItIsForManagers() {
        Page page = imports("rep", 360, ColorScheme.LIGHT, "en-US");

        assertThat(page.locator(".failed")).containsText("by managers");
        assertThat(page.locator("page-links a")).hasCount(3);
        InOrder.check(page, "a rep");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private Page imports(String person, int width, ColorScheme theme, String locale) {
        return officePage(person, "/imports", "import-form form, .failed", width, theme, locale);
    }
}
