package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** The pages as a browser in German shows them; what the coach says stays English, as the flows are. */
class GermanPanelTest extends PanelTest {

    private Page page;

    @BeforeEach
    void openInGerman() {
        page = blankPage(360, 740, ColorScheme.LIGHT, port(), "de-DE");
        page.navigate("/");
    }

    @Test
    void speaksGermanFromSignInToSummary() {
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("h1")).hasText("Anmelden");
        signIn("rep");
        assertThat(page.locator("call-start h1")).hasText("Wen rufen Sie an?");
        assertThat(page.locator("html")).hasAttribute("lang", "de");

        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Jana Brandt");
        page.locator("flow-choice summary").click();
        page.locator("input[value=two-questions]").check();
        page.keyboard().press("Control+Enter");
        Panel panel = new Panel(page);
        panel.task().waitFor();
        assertThat(panel.task()).hasAttribute("lang", "en");
        panel.box().fill("You were three weeks late. I want a $400 credit by Friday.");
        page.keyboard().press("Enter");

        assertThat(panel.lines()).hasCount(1);
        assertThat(page.locator("known-facts")).containsText("verspätete Lieferung");
        assertThat(page.locator("known-facts")).containsText("Gutschrift $400");
        panel.button("Beenden").click();
        page.getByText("Gespräch beenden").click();
        assertThat(page.locator("call-summary")).containsText("Was sie sich wünschen");
        assertThat(page.locator("call-summary .paragraph")).hasAttribute("lang", "de");
        assertThat(page.locator("call-summary .paragraph"))
                .containsText(
                        "Jana Brandt. Warum sie gegangen sind: verspätete Lieferung (“You were"
                                + " three weeks late”).");
        assertThat(page.locator("call-summary .paragraph")).not().containsText("They");
        assertThat(page.locator(".missing").first()).containsText("Sagen Sie genau, was sich");
    }

    @Test
    void saysInGermanWhatTheServerSaysOfItsOwn() {
        Program rep = new Program(port(), "rep");
        String customer = "C-" + System.nanoTime();
        rep.hears(
                rep.opens("{\"name\":\"Jana\",\"externalId\":\"" + customer + "\"}"),
                "Do not call me again.");
        signIn("rep");
        page.locator("flow-choice summary").click();
        assertThat(page.locator("flow-choice")).containsText("Zwei Fragen, dann zuhören");

        page.navigate("/call?customer=Jana&externalId=" + customer + "&flow=two-questions");
        assertThat(page.locator(".do-not-call")).containsText("jeden Kontakt abgelehnt");
        page.locator("textarea[name=override]").fill("Sie hat angerufen.");
        page.getByText("Telefon und Grenzen").click();
        page.locator("input[name=maxCredit]").fill("400");
        page.locator("input[name=currency]").fill("xyz");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#fault-currency")).hasText("Drei Buchstaben, etwa EUR.");
        page.locator("input[name=currency]").fill("EUR");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("flow-progress")).containsText("Zwei Fragen, dann zuhören");
        assertThat(page.locator("talk-list .before")).containsText("Sie haben ihn gewählt.");
        assertThat(page.locator("known-facts")).containsText("bis 400 €");
    }

    @Test
    void tellsInGermanWhatIsWrongWithAnInput() {
        signIn("rep");
        Object told =
                page.evaluate(
                        """
                        async () => {
                          const {said, whyOf} = await import('/models/said.js');
                          const {why, added} = whyOf('Make it good. They put the damage at about $2,000: $200 to $400 is in proportion, such as a month free. You may grant up to $400 now.');
                          return [
                            said('Make it shorter: it has 9000 characters, and 8000 are allowed.'),
                            said('There is no flow "two". Did you mean "two-questions"? Flows: a, b.'),
                            said('Nobody says this.'), why, added,
                          ].join('\\n');
                        }
                        """);

        assertThat((String) told)
                .isEqualTo(
                        """
                        Das ist zu lang: 9000 Zeichen, und 8000 sind erlaubt.
                        Einen Ablauf „two“ gibt es nicht. Meinten Sie „two-questions“? Abläufe: a, b.
                        Nobody says this.
                        Make it good.
                        Der Kunde beziffert den Schaden auf etwa $2,000: $200 bis $400 sind angemessen, etwa a month free. Bis $400 dürfen Sie jetzt zusagen.\
                        """);
    }

    @Test
    void writesTimesAndSumsAsGermansDo() {
        signIn("rep");

        Object written =
                page.evaluate(
                        """
                        async () => {
                          const {dayAndTime} = await import('/models/times.js');
                          const {amountOf, money} = await import('/models/money.js');
                          return [dayAndTime('2026-03-06T14:30:00-06:00'), amountOf('1.400,50 €'), money(1400, 'EUR')].join(' | ');
                        }
                        """);

        assertThat((String) written)
                .matches("Fr\\., 6\\. März,? (um )?14:30 \\| 1400\\.5 \\| 1\\.400\\h€");
        assertThat(page.locator("input[name=currency]")).hasValue("EUR");
    }

    @Test
    void showsManagersTheirPagesInGerman() {
        signIn("manager");

        page.navigate("/calls");
        assertThat(page.locator(".files a").first())
                .hasAttribute("href", Pattern.compile(".*separator=semicolon.*"));
        page.navigate("/rules");
        assertThat(page.locator("h1")).hasText("Regeln");
        page.navigate("/flows");

        assertThat(page.getByText("Abläufe").first()).isVisible();
        assertThat(page).hasTitle(Pattern.compile(".* · Abläufe · Makegood"));

        new Program(port(), "rep").opens("{\"name\":\"Jana\",\"status\":\"leaving\"}");
        page.navigate("/calls");
        assertThat(page.locator("calls-list").first()).containsText("Zwei Fragen, dann zuhören");
    }

    private void signIn(String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(name);
        page.keyboard().press("Enter");
        page.locator("call-start h1").waitFor();
    }
}
