package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The line breaks in mid-call: nothing typed is lost, nothing is stored twice. */
class BrokenLineTest extends PanelTest {

    private static final String OWN_SHELF =
            """
            async () => {
              const [{Rep}, {Api}] = await Promise.all([import('/models/rep.js'), import('/models/api.js')]);
              window.own = (await Rep.of(new Api())).shelf;
            }
            """;

    /** Whether the draft that lies locked in the browser is this one, and the unsent line beside it. */
    private static final String KEPT =
            """
            async (draft) => {
              const call = new URLSearchParams(location.search).get('call');
              const [kept] = await own.find(call + '.draft');
              return kept?.text === draft && (await own.find(call + '.unsent.')).length === 1;
            }
            """;

    /** The line alone goes down and comes back, as where a broker is away: {@code cut(true)}, {@code cut(false)}. */
    private static final String LINE_ALONE =
            """
            const lines = [];
            let down = false;
            window.cut = (now) => {
              down = now;
              if (down) lines.forEach((line) => line.close());
            };
            window.WebSocket = class extends WebSocket {
              constructor(...how) {
                super(...how);
                lines.push(this);
                if (down) this.close();
              }
            };
            """;

    @Test
    void sendsPastTheLineWhereThatAloneStaysDown() {
        Page page = startPage(360, 740, ColorScheme.LIGHT);
        page.addInitScript(LINE_ALONE);
        page.reload();
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        panel.customerSays("Nobody rang me back.");
        assertThat(panel.lineState()).hasText("live");

        page.evaluate("cut(true)");
        assertThat(panel.lineState()).hasText("offline");
        for (String text : new String[] {"It was late.", "It cost us $30,000."}) {
            panel.box().fill(text);
            page.keyboard().press("Enter");
        }
        assertThat(panel.pendingLines()).hasCount(0);
        assertThat(panel.lineState()).hasText("offline");
        assertThat(page.locator("known-facts")).containsText("$30,000");

        page.evaluate("cut(false)");
        assertThat(panel.lineState()).hasText("live");
        panel.customerSays("And it was wet.");
        assertThat(page.locator("talk-line .text"))
                .hasText(
                        new String[] {
                            "Nobody rang me back.",
                            "It was late.",
                            "It cost us $30,000.",
                            "And it was wet."
                        });
    }

    @Test
    void sendsWhatWasTypedMeanwhileOnceAndInOrder() throws IOException {
        try (CutLine line = new CutLine(port())) {
            Page page = startPage(360, 740, ColorScheme.LIGHT, line.port());
            Panel panel = new Panel(page);
            panel.begin("Dana Ortiz");
            panel.customerSays("Nobody rang me back.");

            line.cut();
            assertThat(panel.lineState()).hasText("offline");
            for (String text :
                    new String[] {
                        "First of all, it was late.", "Second, it was wet.", "Third, I paid."
                    }) {
                panel.box().fill(text);
                page.keyboard().press("Enter");
            }
            assertThat(panel.pendingLines()).hasCount(3);
            assertThat(panel.pendingLines().first()).containsText("waiting for the line");
            Instant mended = Instant.now();
            line.mend();

            assertThat(panel.lineState()).hasText("live");
            assertThat(panel.pendingLines()).hasCount(0);
            assertThat(page.locator("talk-line .text"))
                    .hasText(
                            new String[] {
                                "Nobody rang me back.",
                                "First of all, it was late.",
                                "Second, it was wet.",
                                "Third, I paid."
                            });
            org.assertj.core.api.Assertions.assertThat(lastSaid(page)).isBefore(mended);
        }
    }

    /** When the last line was said, as the server has it. */
    private static Instant lastSaid(Page page) {
        Object at =
                page.evaluate(
                        """
                        async () => {
                          const call = new URLSearchParams(location.search).get('call');
                          return (await (await fetch(`/api/calls/${call}/events`)).json()).at(-1).at;
                        }
                        """);
        return OffsetDateTime.parse((String) at).toInstant();
    }

    @Test
    void keepsUnsentLinesAndTheDraftOverAReload() throws IOException {
        try (CutLine line = new CutLine(port())) {
            Page page = startPage(360, 740, ColorScheme.LIGHT, line.port());
            Panel panel = new Panel(page);
            panel.begin("Dana Ortiz");
            page.evaluate(OWN_SHELF);
            line.cut();
            assertThat(panel.lineState()).hasText("offline");
            panel.box().fill("It was late again.");
            page.keyboard().press("Enter");
            panel.box().fill("And nobody");
            // Locking what is kept takes a moment.
            page.waitForFunction(KEPT, "And nobody");

            line.mend();
            page.reload();

            assertThat(panel.box()).hasValue("And nobody");
            assertThat(panel.lines()).hasCount(1);
            assertThat(panel.pendingLines()).hasCount(0);
        }
    }

    @Test
    void catchesUpWithWhatAnotherTabSaid() throws IOException {
        try (CutLine line = new CutLine(port())) {
            Page page = startPage(360, 740, ColorScheme.LIGHT, line.port());
            Panel panel = new Panel(page);
            panel.begin("Dana Ortiz");
            Page other = startPage(1280, 800, ColorScheme.DARK);
            other.navigate(page.url().replace(":" + line.port(), ":" + port()));
            Panel elsewhere = new Panel(other);
            elsewhere.proposal().waitFor();

            line.cut();
            assertThat(panel.lineState()).hasText("offline");
            elsewhere.customerSays("It was late.");
            elsewhere.customerSays("It was wet.");
            line.mend();

            assertThat(page.locator("talk-line .text"))
                    .hasText(new String[] {"It was late.", "It was wet."});
        }
    }
}
