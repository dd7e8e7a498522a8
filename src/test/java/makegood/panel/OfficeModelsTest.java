package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What the pages beside the panel share, run where it lives: in the browser. */
class OfficeModelsTest extends PanelTest {

    private Page page;

    @BeforeEach
    void openAnyPage() {
        page = blankPage(360, 740, ColorScheme.LIGHT, port());
        signIn(page, "rep", "rep");
        page.navigate("/sign-in");
    }

    @Test
    void countsACallAsLiveWhileItIsTalkedIn() {
        Object live =
                run(
                        "calls-in-progress.js",
                        """
                        const now = Date.parse('2026-11-20T10:00:00Z');
                        const call = {endedAt: null, flow: 'two-questions', lastAt: '2026-11-20T09:30:00Z'};
                        return [{}, {flow: 'debrief'}, {endedAt: '2026-11-20T09:31:00Z'}, {lastAt: '2026-11-20T08:30:00Z'}]
                          .map((change) => isLive({...call, ...change}, now));
                        """,
                        "isLive");

        assertThat(live).isEqualTo(List.of(true, false, false, false));
    }

    @Test
    void keepsWhatWasTypedInOneScorecardWhereAnotherIsSaved() {
        Object typed =
                run(
                        "score-sheets.js",
                        """
                        const sheet = (scorecard) => ({scorecard, questions: [{question: 'calm'}], scores: []});
                        const [first, second] = [sheet('first'), sheet('second')];
                        const put = async (path) => {
                          if (path.endsWith('first')) throw new Error('away');
                          return second;
                        };
                        const sheets = new ScoreSheets({put}, 'c-1');
                        sheets.show({sheets: [first, second], me: {name: 'manager'}});
                        await sheets.save(first, {calm: 'yes'});
                        await sheets.save(second, {calm: 'no'});
                        return [sheets.answersOf(first).calm, sheets.answersOf(second).calm];
                        """,
                        "ScoreSheets");

        assertThat(typed).isEqualTo(List.of("yes", ""));
    }

    @Test
    void asksAgainWhoIsSignedInWhereNoAnswerCame() {
        Object asked =
                run(
                        "me.js?asked-anew",
                        """
                        const fetched = window.fetch;
                        window.fetch = () => Promise.reject(new TypeError('away'));
                        const first = await me().then(() => 'known', () => 'unknown');
                        window.fetch = fetched;
                        return [first, (await me()).name, me() === me()];
                        """,
                        "me");

        assertThat(asked).isEqualTo(List.of("unknown", "rep", true));
    }

    @Test
    void tellsOnEachPageInTheSameWordsThatNoAnswerCame() {
        Object told =
                page.evaluate(
                        """
                        async () => {
                          const [{ Api }, { Account }, { WhyBook }, { words }] = await Promise.all(
                            ['/models/api.js', '/models/account.js', '/models/why-book.js', '/words/words.js'].map((each) => import(each)));
                          window.fetch = () => Promise.reject(new TypeError('away'));
                          const pages = [new Account(new Api()), new WhyBook(new Api())];
                          for (const each of pages) await each.open(new URLSearchParams());
                          return pages.map(({ screen, failure }) => [screen, failure === words.unreachable]);
                        }\
                        """);

        assertThat(told).isEqualTo(List.of(List.of("failed", true), List.of("failed", true)));
    }

    @Test
    void tellsWhatIsWrongWithAFieldThatThePageDoesNotHave() {
        Object told =
                page.evaluate(
                        """
                        async () => {
                          const [{ OfficePage, field }, { PageModel }] = await Promise.all([import('/elements/office-page.js'), import('/models/page-model.js')]);
                          class OfficeSample extends OfficePage {
                            content(model) { return field(model, 'label', 'Label'); }
                          }
                          customElements.define('office-sample', OfficeSample);
                          const model = new PageModel('');
                          model.show({ screen: 'ready' });
                          const sample = Object.assign(document.createElement('office-sample'), { model });
                          document.body.append(sample);
                          await sample.updateComplete;
                          const told = [];
                          for (const faults of [new Map([['scope', 'No scope.'], ['label', 'No label.']]), new Map()]) {
                            model.show({ faults });
                            await sample.updateComplete;
                            await sample.updateComplete;
                            told.push([...sample.querySelectorAll('.failed, .fault')].map((each) => each.textContent));
                          }
                          sample.remove();
                          return told;
                        }\
                        """);

        assertThat(told).isEqualTo(List.of(List.of("No scope.", "No label."), List.of()));
    }

    @Test
    void readsAFileInWhateverLettersItIsWritten() {
        Object read =
                run(
                        "call-import.js",
                        """
                        const written = [[0x47, 0x72, 0xc3, 0xbc, 0xc3, 0x9f, 0x65], [0x47, 0x72, 0xfc, 0xdf, 0x65], [0xff, 0xfe, 0x47, 0, 0x72, 0, 0xfc, 0, 0xdf, 0, 0x65, 0]];
                        return written.map((bytes) => textOf(new Uint8Array(bytes).buffer));
                        """,
                        "textOf");

        assertThat(read).isEqualTo(List.of("Grüße", "Grüße", "Grüße"));
    }

    private Object run(String model, String body, String name) {
        return page.evaluate(
                "async () => { const { %s } = await import('/models/%s'); %s }"
                        .formatted(name, model, body));
    }
}
