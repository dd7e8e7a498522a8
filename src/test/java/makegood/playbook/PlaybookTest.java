package makegood.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.coach.NextStep;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.playbook.Questions.Question;
import makegood.utterance.Move;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class PlaybookTest {

    private static final List<Passage> PAGES = Pages.of(new SourceFolder(Pages.FOLDER, ".md"));
    private static final OnnxEmbedder EMBEDDER = new OnnxEmbedder();
    private static final UtteranceReader READER = new UtteranceReader(EMBEDDER);
    private static final Playbook PLAYBOOK = new Playbook(EMBEDDER, READER, () -> PAGES);
    private static final NextStep REMEDY =
            new NextStep(
                    "remedy",
                    Move.ASK_REMEDY,
                    "What would it take?",
                    null,
                    0,
                    "It takes the edge off.",
                    "mclees",
                    false);

    @Test
    void findsThePassageThatShouldComeFirst() {
        Recall fitted = Recall.of(false);
        Recall held = Recall.of(true);

        System.out.println("Ask the coach, questions that it was fitted on: " + fitted);
        System.out.println("Ask the coach, questions held out: " + held);

        assertThat(fitted.atOne).isGreaterThanOrEqualTo(32);
        assertThat(held.atOne).isGreaterThanOrEqualTo(22);
        assertThat(held.atThree).isGreaterThanOrEqualTo(25);
    }

    @Test
    void saysSoWhereThePlaybookDoesNotCoverIt() {
        Recall held = Recall.of(true);

        assertThat(held.refused).isGreaterThanOrEqualTo(9);
        assertThat(held.missed).isLessThanOrEqualTo(1);
        assertThat(PLAYBOOK.ask("what is the capital of France", null))
                .isEqualTo(Answer.notCovered());
    }

    @Test
    void answersWithTheAdviceTheSentenceToSayAndItsSource() {
        Answer answer = PLAYBOOK.ask("They want half off, what do I say?", null);

        assertThat(answer.sources())
                .containsExactly(
                        new Answer.Source(
                                "When it is about price: They demand a discount", "gitomer"));
        assertThat(answer.say()).startsWith("Beside the price, what would have to change");
        assertThat(answer.answer()).contains("Do not open with a cut").contains(answer.say());
        assertThat(answer.by()).isEqualTo("embedded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"What do I say now?", "what next", "I'm stuck", "How do I answer that?"})
    void answersWithTheStepThatStandsWhereTheRepAsksWhatToSay(String question) {
        Answer answer = PLAYBOOK.ask(question, new Moment("two-questions", REMEDY));

        assertThat(answer.say()).isEqualTo("What would it take?");
        assertThat(answer.sources())
                .containsExactly(new Answer.Source("The next step: remedy", "mclees"));
    }

    @Test
    void prefersTheStepsOfTheCallsOwnFlow() {
        List<Passage> steps = List.of(step("first", "a parrot"), step("second", "a parrot"));
        Playbook playbook = new Playbook(EMBEDDER, READER, () -> steps);

        List<Passage> found = playbook.passages("a parrot?", new Moment("second", null), 2);

        assertThat(found).extracting(Passage::flow).containsExactly("second", "first");
    }

    @Test
    void readsTheFlowsAgainOnceTheyHaveChanged() {
        List<Passage> passages = new ArrayList<>();
        Playbook playbook = new Playbook(EMBEDDER, READER, () -> List.copyOf(passages));

        Answer before = playbook.ask("They want half off", null);
        passages.addAll(PAGES);

        assertThat(before.sources()).isEmpty();
        assertThat(playbook.ask("They want half off", null).sources()).isNotEmpty();
    }

    @Test
    void namesASourceAndASentenceToSayOnEveryPage() {
        assertThat(PAGES).hasSizeGreaterThan(60);
        assertThat(PAGES)
                .allSatisfy(
                        passage -> {
                            assertThat(passage.source())
                                    .isIn("gitomer", "harrison", "tab", "james", "mclees", "ours");
                            assertThat(passage.askedAs()).hasSizeGreaterThanOrEqualTo(2);
                            assertThat(passage.say()).isNotBlank();
                        });
    }

    @Test
    void refusesAPageThatNamesNoSource() {
        SourceFile page = new SourceFile("docs/playbook/x.md", "# X\n\n## A\n\nDo this.\n");

        assertThatThrownBy(() -> PageReader.read(page))
                .hasMessage(
                        "docs/playbook/x.md: give “A” its advice and a line Source: Name (key).");
    }

    @Test
    void leavesOutWhatAWordingCannotFill() {
        assertThat(
                        Placeholders.without(
                                "Hello[ {customer.name}], it's[ {rep.name}][ from {company}]."
                                        + " Now?"))
                .isEqualTo("Hello, it's. Now?");
    }

    @Test
    @Timeout(40)
    void answersAnEndlessQuestion() {
        assertThat(PLAYBOOK.ask("they want " + "half off ".repeat(100_000), null).by())
                .isEqualTo("embedded");
    }

    private static Passage step(String flow, String words) {
        return new Passage(flow + ": x", "ours", flow, List.of(words), words, words);
    }

    /** How the questions of one part fared. */
    private static final class Recall {

        private int asked;
        private int atOne;
        private int atThree;
        private int missed;
        private int uncovered;
        private int refused;

        static Recall of(boolean held) {
            Recall recall = new Recall();
            Questions.all().stream().filter(q -> q.held() == held).forEach(recall::count);
            return recall;
        }

        private void count(Question question) {
            List<Passage> found = PLAYBOOK.passages(question.text(), null, 3);
            if (!question.covered()) {
                uncovered++;
                refused += found.isEmpty() ? 1 : 0;
                return;
            }
            asked++;
            missed += found.isEmpty() ? 1 : 0;
            atOne += found.stream().limit(1).anyMatch(question::wants) ? 1 : 0;
            atThree += found.stream().anyMatch(question::wants) ? 1 : 0;
        }

        @Override
        public String toString() {
            return "recall@1 %d/%d, recall@3 %d/%d, wrongly refused %d; not covered and refused %d/%d"
                    .formatted(atOne, asked, atThree, asked, missed, refused, uncovered);
        }
    }
}
