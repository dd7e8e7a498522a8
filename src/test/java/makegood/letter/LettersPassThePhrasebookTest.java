package makegood.letter;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.Calls;
import makegood.coach.Ours;
import makegood.condition.ConditionReader;
import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.lint.SourceFolder;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.PhrasebookReader;
import makegood.phrasebook.Warning;
import makegood.playbook.Pages;
import makegood.playbook.Passage;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the product itself writes obeys the rules that it holds reps to. */
class LettersPassThePhrasebookTest {

    private static final UtteranceReader READER = new UtteranceReader(new OnnxEmbedder());
    private static final Phrasebook PHRASEBOOK =
            new PhrasebookReader(new ConditionReader(), READER)
                    .read(
                            new SourceFolder(Path.of("conversation-flows/phrasebook"), ".yaml")
                                    .files(),
                            new Findings());

    private final LetterWriter writer =
            new LetterWriter(words -> warnings(words).isEmpty(), Ours.NOTHING);

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void everyLetterPasses(Letter.Kind kind) {
        for (Calls call : List.of(AgreedCall.credit(), Calls.opened())) {
            Letter letter = writer.write(kind, call.state(), AgreedCall.summary(call));

            assertThat(warnings(letter.subject() + ".\n\n" + letter.body())).isEmpty();
        }
    }

    @Test
    void leavesOutAPromiseThatIsNoPromise() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(),
                        "I will try to do it as soon as I can.",
                        "try to do it as soon as I can",
                        "today",
                        AgreedCall.TUESDAY_AT_TEN);

        Letter letter = writer.write(Letter.Kind.REVISIT, call.state(), AgreedCall.summary(call));

        assertThat(letter.body()).doesNotContain("as soon as I can");
        assertThat(letter.missing()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everySentenceOfThePlaybookPasses(Passage passage) {
        assertThat(warnings(String.valueOf(passage.say()))).isEmpty();
    }

    static List<Passage> sentences() {
        return Pages.of(new SourceFolder(Pages.FOLDER, ".md"));
    }

    private static List<Warning> warnings(String words) {
        return PHRASEBOOK.check(
                READER.read(Speaker.REP, words),
                new Situation.Blank() {
                    @Override
                    public boolean known(String fact) {
                        return true;
                    }

                    @Override
                    public Set<String> guards() {
                        return Set.of("win-back-plea", "early-pitch", "price-concession");
                    }
                });
    }
}
