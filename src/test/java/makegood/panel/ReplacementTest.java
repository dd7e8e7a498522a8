package makegood.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What stands in the draft once a wording is taken in place of a warned phrase. */
class ReplacementTest extends PanelTest {

    private Page page;

    @BeforeEach
    void signIn() {
        page = startPage(360, 740, ColorScheme.LIGHT);
    }

    @Test
    void takesAPhraseOutAndKeepsTheCapitalAndTheStop() {
        Object texts =
                run(
                        "replacement.js",
                        """
                        return [
                          replaced('No problem, sir', {start: 0, end: 10}, 'gladly').text,
                          replaced('No problem, let me see', {start: 0, end: 10}, 'Yes, gladly.').text,
                          replaced('no problem i will ring you', {start: 0, end: 10}, 'Yes, gladly.').text,
                        ];
                        """,
                        "replaced");

        assertThat(texts)
                .isEqualTo(
                        List.of(
                                "Gladly, sir",
                                "Yes, gladly. Let me see",
                                "Yes, gladly. I will ring you"));
    }

    @Test
    void leavesNothingOfThePhrasesOwnClauseAboutAWholeSentence() {
        Object texts =
                run(
                        "replacement.js",
                        """
                        const at = (text, quote, instead) => replaced(text, {start: text.indexOf(quote), end: text.indexOf(quote) + quote.length}, instead).text;
                        return [
                          at('I am sorry you feel that way, but that is late.', 'sorry you feel', 'I’m sorry.'),
                          at('Please calm down.', 'calm down', 'Go on.'),
                          at('That wasnt it, I’m afraid my hands are tied.', 'hands are tied', 'Here’s how.'),
                          at('I looked into it but our team is working hard', 'working hard', 'Here’s how.'),
                          at('you said four. are you sure it was four', 'are you sure it was', 'And then?'),
                          at('By Friday at noon no problem', 'no problem', 'Gladly.'),
                        ];
                        """,
                        "replaced");

        assertThat(texts)
                .isEqualTo(
                        List.of(
                                "I’m sorry. But that is late.",
                                "Go on.",
                                "That wasnt it. Here’s how.",
                                "I looked into it. Here’s how.",
                                "you said four. And then?",
                                "By Friday at noon. Gladly."));
    }

    @Test
    void keepsWhoIsNamedBeforeThePhraseWhereTheWordingGoesOnWithIt() {
        Object text =
                run(
                        "replacement.js",
                        """
                        return replaced('My manager will ring you soon', {start: 3, end: 29}, 'manager will call you on {day}.').text;
                        """,
                        "replaced");

        assertThat(text).isEqualTo("My manager will call you on ….");
    }

    @Test
    void leavesToTheRepWhatAReplacementDoesNotKnow() {
        Object changed =
                run(
                        "replacement.js",
                        """
                        const {text, selected} = replaced('We miss you. Bye', {start: 0, end: 12}, "we've changed this: {what}.");
                        return [text, text.slice(...selected)];
                        """,
                        "replaced");

        assertThat(changed).isEqualTo(List.of("We've changed this: …. Bye", "…"));
    }

    @Test
    void goesOnWithEnterToWhatIsStillToBeNamedAndSendsOnlyThen() {
        Panel panel = new Panel(page);
        panel.begin("Dana Ortiz");
        Locator field = page.locator("draft-box textarea");
        field.fill("r: I'll get back to you as soon as I can.");
        page.locator("draft-warnings").waitFor();

        page.keyboard().press("Alt+r");
        assertThat(field).hasValue("I will call you on … at ….");
        page.keyboard().type("Friday");
        page.keyboard().press("Enter");
        page.keyboard().type("ten");

        assertThat(field).hasValue("I will call you on Friday at ten.");
        page.keyboard().press("Enter");
        assertThat(panel.lines().last()).containsText("I will call you on Friday at ten.");
        assertThat(field).hasValue("");
    }

    @Test
    void bringsBackWhatWasReplacedWithTheBrowsersOwnUndo() {
        new Panel(page).begin("Dana Ortiz");
        Locator field = page.locator("draft-box textarea");
        field.fill("r: Please calm down.");
        page.locator("draft-warnings").waitFor();
        page.keyboard().press("Alt+r");
        assertThat(field).hasValue("Go on, I'm listening.");

        page.keyboard().press("Control+z");

        assertThat(field).hasValue("Please calm down.");
    }

    private Object run(String model, String body, String name) {
        return page.evaluate(
                "async () => { const { %s } = await import('/models/%s'); %s }"
                        .formatted(name, model, body));
    }
}
