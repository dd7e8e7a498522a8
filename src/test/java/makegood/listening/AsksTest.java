package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What is heard in answer to "What would make it right?". */
class AsksTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @Test
    void hearsTwoThingsAskedForInOneBreathApart() {
        assertThat(asks("I want my four hundred back and somebody to call me"))
                .extracting(Remedy::type, ask -> ask.quote().text())
                .containsExactlyInAnyOrder(
                        tuple(Remedy.Type.REFUND, "I want my four hundred back"),
                        tuple(Remedy.Type.CALLBACK, "somebody to call me"));
    }

    @Test
    void hearsOneThingSaidAtLengthAsOne() {
        assertThat(asks("I want the invoices done again, for what came and not for what you sent."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Give me next year's seed free.",
                "I'd want the next service for nothing.",
                "You could do the next visit at no extra charge."
            })
    void hearsThatSomethingIsToCostNothing(String said) {
        assertThat(asks(said)).extracting(Remedy::type).containsExactly(Remedy.Type.DISCOUNT);
    }

    private static List<Remedy> asks(String said) {
        Earlier asked = Earlier.none(Spoken.NOW);
        String question = "What would make it right?";
        Observation moves = LISTENER.listen(Spoken.rep(question), asked);
        assertThat(moves.moves()).contains(Move.ASK_REMEDY);
        asked = asked.after(new Earlier.Turn(Speaker.REP, question, moves));
        return LISTENER.listen(Spoken.customer(said), asked).remedies();
    }
}
