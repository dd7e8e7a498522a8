package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Vocabulary;
import makegood.listening.Signal;
import makegood.utterance.Move;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

/** Conditions know the signals and moves by their keys only; the keys must be those that listening gives. */
class VocabularyTest {

    @Test
    void namesEverySignalThatListeningHears() {
        assertThat(Vocabulary.SIGNALS)
                .containsExactlyElementsOf(
                        Stream.of(Signal.Type.values()).map(Signal.Type::key).toList());
    }

    @Test
    void namesEveryMove() {
        assertThat(Vocabulary.MOVES)
                .containsExactlyElementsOf(Stream.of(Move.values()).map(Move::key).toList());
    }
}
