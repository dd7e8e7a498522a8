package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

/** The message files: each language says all that the others say, with the same values in its sentences. */
class WordsTest extends PanelTest {

    /** Every word by its path; a sentence with values by the names of these, each of which it uses. */
    private static final String SHAPE =
            """
            const shapeOf = (word, path) => {
              if (typeof word === 'function') {
                const source = word.toString();
                const arrow = source.indexOf('=>');
                const names = source.slice(0, arrow).match(/\\w+/g) ?? [];
                return [path + '(' + names.filter((name) => source.slice(arrow).includes(name)) + ')'];
              }
              if (typeof word === 'string') return [path + (word.trim() ? '' : ' is empty')];
              return Object.entries(word).flatMap(([key, inner]) => shapeOf(inner, path + '.' + key));
            };
            const {en} = await import('/words/en.js');
            const {de} = await import('/words/de.js');
            """;

    private Page page;

    @BeforeEach
    void openAnyPage() {
        page = blankPage(360, 740, ColorScheme.LIGHT, port());
        page.navigate("/sign-in");
    }

    @Test
    void sayTheSameInEveryLanguage() {
        List<?> english = (List<?>) inThePage("return shapeOf(en, '').sort()");
        List<?> german = (List<?>) inThePage("return shapeOf(de, '').sort()");

        assertThat(english).hasSizeGreaterThan(300);
        assertThat((Object) german).isEqualTo(english);
    }

    @Test
    void leaveNoSentenceUntranslated() {
        Object same =
                inThePage(
                        """
                        const sentences = (word, path) => typeof word === 'string'
                            ? (word.split(' ').length > 2 ? [[path, word]] : [])
                            : typeof word === 'function' ? [] : Object.entries(word).flatMap(([key, inner]) => sentences(inner, path + '.' + key));
                        const german = new Map(sentences(de, ''));
                        return sentences(en, '').filter(([path, word]) => german.get(path) === word).map(([path]) => path);
                        """);

        assertThat(same)
                .as("a talk is in English, and authors keep their names")
                .isEqualTo(List.of(".authors.tab", ".flows.sampleTalk"));
    }

    @Test
    void holdEveryWordOfTheSignInPage() {
        Object strangers =
                inThePage(
                        """
                        const html = new DOMParser().parseFromString(await (await fetch('/sign-in?failed&unknown&signed-out')).text(), 'text/html');
                        return [...html.querySelectorAll('[data-word]')].filter((each) => en.signIn[each.dataset.word] !== each.textContent).map((each) => each.textContent);
                        """);

        assertThat(strangers).isEqualTo(List.of());
    }

    @Test
    void makeTheSignInPageComeInItsReadersLanguage() {
        Object strangers =
                inThePage(
                        """
                        const answer = await fetch('/sign-in?failed&unknown&signed-out', {headers: {'Accept-Language': 'fr, de-AT;q=0.8, en;q=0.5'}});
                        const html = new DOMParser().parseFromString(await answer.text(), 'text/html');
                        const different = [...html.querySelectorAll('[data-word]')].filter((each) => de.signIn[each.dataset.word] !== each.textContent);
                        return [html.documentElement.lang, html.title, ...different.map((each) => each.textContent)];
                        """);

        assertThat(strangers).isEqualTo(List.of("de", "Anmelden · Makegood"));
    }

    @Test
    void areInTheFirstLanguageOfTheBrowserThatThereIs() {
        Object chosen =
                page.evaluate(
                        """
                        async () => {
                          const {languageOf, localeOf} = await import('/words/language.js');
                          return [['de-AT', 'en'], ['fr', 'de'], ['pt-BR'], ['en-GB', 'de'], []]
                              .map((wanted) => [languageOf(wanted), localeOf(wanted, languageOf(wanted))]);
                        }
                        """);

        assertThat(chosen)
                .isEqualTo(
                        List.of(
                                List.of("de", "de-AT"),
                                List.of("de", "de"),
                                List.of("en", "en"),
                                List.of("en", "en-GB"),
                                List.of("en", "en")));
    }

    @Test
    @Timeout(60)
    void lookThroughWhatSomebodyWroteToSlowItDownInNoTime() {
        Object told =
                inGerman(
                        """
                        async () => {
                          const {said, whyOf} = await import('/models/said.js');
                          const begun = performance.now();
                          said('Choose one of: '.repeat(70000) + '.');
                          said('There is no flow "". Did you mean "'.repeat(30000) + '"? ');
                          said('Called although they are not to be called before ' + ': '.repeat(500000));
                          whyOf('.' + ' They put the damage at about : to is in proportion, such as '.repeat(20000) + ' x.');
                          return performance.now() - begun;
                        }
                        """);

        assertThat(((Number) told).doubleValue()).isLessThan(5_000);
    }

    @Test
    void leaveANoteAsSomebodyWroteItUnlessTheServerDid() {
        Object told =
                inGerman(
                        """
                        async () => {
                          const {noted} = await import('/models/said.js');
                          return [
                            noted('The next step: send the invoice.'),
                            noted('Called although they are not to be called before 2027-03-01: Say true or false.'),
                          ].join('\\n');
                        }
                        """);

        assertThat((String) told)
                .isEqualTo(
                        """
                        The next step: send the invoice.
                        Angerufen, obwohl sie nicht vor 2027-03-01 anzurufen sind: Say true or false.\
                        """);
    }

    private Object inGerman(String script) {
        Page german = blankPage(360, 740, ColorScheme.LIGHT, port(), "de-DE");
        german.navigate("/sign-in");
        return german.evaluate(script);
    }

    private Object inThePage(String body) {
        return page.evaluate("async () => { %s %s }".formatted(SHAPE, body));
    }
}
