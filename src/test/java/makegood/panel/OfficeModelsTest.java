package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What the pages beside the panel share, run where it lives: in the browser. */
class OfficeModelsTest extends PanelTest {

    /** A folder with one flow, and the page of flows opened on it. */
    private static final String FLOWS =
            """
            const [drafts, folder] = [new Map(), {yaml: 'a\\nb\\nc', refused: []}];
            const flows = [{flow: 'two-questions'}];
            const api = {
              get: async (path) => (path.endsWith('/flows') ? flows
                : path.endsWith('/findings') ? {findings: [], refused: folder.refused}
                : path.endsWith('/steps') ? {steps: [], calls: 0} : {flow: 'two-questions', yaml: folder.yaml}),
              postYaml: async () => ({findings: []}),
            };
            const book = new FlowBook(api, {visit: () => {}, drafts: {
              getItem: (key) => drafts.get(key) ?? null, setItem: (key, value) => drafts.set(key, value), removeItem: (key) => drafts.delete(key)}});
            await book.open();
            const publish = async (yaml, broken) => {
              Object.assign(folder, {yaml, refused: broken ? [{flow: 'two-questions', file: 'f', yaml: broken}] : []});
              await book.lookAgain();
            };
            """;

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
    void tellsWhatAnotherChangedInTheFileUnderAnUnfinishedChangeOfAFlow() {
        Object told =
                run(
                        "flow-book.js",
                        FLOWS
                                + """
                                book.write('a\\nmine\\nc');
                                const before = book.overtaken;
                                await publish('theirs\\nb\\nc');
                                const { first, lines } = book.overtaken;
                                book.write('theirs\\nmine\\nc');
                                const takenOver = book.overtaken;
                                book.write('a\\nmine\\nc');
                                book.goOn();
                                return [before ?? '', first, lines, takenOver ?? '', book.overtaken ?? '', book.source];
                                """,
                        "FlowBook");

        assertThat(told).isEqualTo(List.of("", 1, List.of("theirs"), "", "", "a\nmine\nc"));
    }

    @Test
    void followsABrokenFlowFileThatIsMendedInItsFolder() {
        Object shown =
                run(
                        "flow-book.js",
                        FLOWS
                                + """
                                await publish('a\\nb\\nc', 'broken');
                                await book.choose('two-questions');
                                const lay = book.source;
                                await publish('a\\nb\\nmended');
                                return [lay, book.source, book.changed];
                                """,
                        "FlowBook");

        assertThat(shown).isEqualTo(List.of("broken", "a\nb\nmended", false));
    }

    @Test
    void callsAGuessWhatNobodyHasSaidOfACall() {
        Object told =
                run(
                        "summary-sentences.js",
                        """
                        const heard = {outcome: 'open', scope: 'specific', told: []};
                        return [outcomeOf(heard), outcomeOf(heard, 'lost'), scopeOf(heard), scopeOf({...heard, scope: 'unclear'}),
                          scopeOf({...heard, told: [{fact: 'scope', value: 'specific'}]})];
                        """,
                        "outcomeOf, scopeOf");

        assertThat(told)
                .isEqualTo(
                        List.of(
                                "Still open (a guess)",
                                "Lost",
                                "A single accident (a guess)",
                                "Not clear yet",
                                "A single accident"));
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
