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

    @Test
    void hearsTheirDepositForARefundBesideWhatTheyDoNotWant() {
        assertThat(asks("I don't want an apology, I want my deposit."))
                .extracting(Remedy::type)
                .containsExactly(Remedy.Type.REFUND);
    }

    @Test
    void hearsWhatTheySayIsAllTheyWant() {
        assertThat(asks("One invoice, right the first time. That's all I'd want."))
                .extracting(ask -> ask.quote().text())
                .containsExactly("One invoice, right the first time. That's all I'd want");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the end of the month.",
                "No discount will fix that.",
                "We signed with Frostline for five years and that's the end of it for me."
            })
    void hearsNoAskInATimeOrALastWord(String said) {
        assertThat(asks(said)).isEmpty();
    }

    @Test
    void hearsAnAskOfItsOwnInEachIWant() {
        assertThat(
                        asks(
                                "I want the eight hundred, and I want somebody to call me the night"
                                        + " before."))
                .extracting(Remedy::type)
                .containsExactly(Remedy.Type.REFUND, Remedy.Type.CALLBACK);
    }

    @Test
    void hearsASumAndATrialApart() {
        assertThat(asks("Nineteen hundred in labour and I'd try one more gallon."))
                .extracting(Remedy::type)
                .containsExactly(Remedy.Type.COMPENSATION, Remedy.Type.TRIAL);
    }

    @Test
    void hearsOneThingNamedTwiceAsOne() {
        assertThat(asks("I'd want the name of one person. Not a number, a person.")).hasSize(1);
    }

    @Test
    void takesIWantItByFridayForWhatWasAskedBefore() {
        Earlier asked = after("I want a refund of four hundred dollars.");

        assertThat(LISTENER.listen(Spoken.customer("And I want it by Friday."), asked).remedies())
                .extracting(
                        Remedy::type,
                        remedy -> remedy.value().number().intValue(),
                        remedy -> remedy.deadline().text())
                .containsExactly(tuple(Remedy.Type.REFUND, 400, "by Friday"));
    }

    @Test
    void hearsAnotherSumForWhatIsTakenBack() {
        Earlier asked = after("I want a discount of sixty dollars.");

        List<Remedy> heard =
                LISTENER.listen(
                                Spoken.customer("Actually, forget the sixty. I can wear fifty."),
                                asked)
                        .remedies();

        assertThat(heard)
                .extracting(Remedy::type, Remedy::status)
                .containsExactly(
                        tuple(Remedy.Type.DISCOUNT, Remedy.Status.WITHDRAWN),
                        tuple(Remedy.Type.DISCOUNT, Remedy.Status.ASKED));
        assertThat(heard.getLast().value().number()).isEqualByComparingTo("50");
    }

    private static Earlier after(String said) {
        Observation heard = LISTENER.listen(Spoken.customer(said), asked());
        assertThat(heard.remedies()).hasSize(1);
        return asked().after(new Earlier.Turn(Speaker.CUSTOMER, said, heard))
                .after(
                        new Earlier.Turn(
                                Speaker.REP,
                                "I see.",
                                LISTENER.listen(Spoken.rep("I see."), asked())));
    }

    private static List<Remedy> asks(String said) {
        return LISTENER.listen(Spoken.customer(said), asked()).remedies();
    }

    private static Earlier asked() {
        Earlier asked = Earlier.none(Spoken.NOW);
        String question = "What would make it right?";
        Observation moves = LISTENER.listen(Spoken.rep(question), asked);
        assertThat(moves.moves()).contains(Move.ASK_REMEDY);
        return asked.after(new Earlier.Turn(Speaker.REP, question, moves));
    }
}
