package makegood.call;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class CallStateTest {

    @Test
    void knowsTheReasonFromTheFirstCauseHeard() {
        CallState state =
                Calls.opened()
                        .customer(
                                "Three weeks late!",
                                angry().because(Cause.Type.LATE_DELIVERY, "Three weeks late"))
                        .customer("And dear.", angry().because(Cause.Type.PRICE, "dear"))
                        .state();

        assertThat(state.known("reason")).isTrue();
        assertThat(state.fact("reason")).isEqualTo("Three weeks late");
        assertThat(state.talk().heard())
                .containsExactlyInAnyOrder(Cause.Type.LATE_DELIVERY, Cause.Type.PRICE);
    }

    @Test
    void leavesEveryStepAsItWasWhereAPromiseIsPutRight() {
        CallEvent fine = Calls.opened().customer("Fine.", calm()).events().getLast();
        Calls call =
                Calls.opened()
                        .add(seq -> ((CallEvent.Heard) fine).advised(List.of("reason"), "close"));
        CallState before = call.state();

        call.add(seq -> new CallEvent.PromiseCorrected(call.stamp(seq), 2, 0, "call", null));

        assertThat(before.done("reason")).isTrue();
        assertThat(call.state().done("reason")).isTrue();
    }

    @Test
    void letsTheNewestRemedyStand() {
        CallState state =
                Calls.opened()
                        .customer("A refund.", calm().asking(Remedy.Type.REFUND, "A refund"))
                        .customer("No, a credit.", calm().asking(Remedy.Type.CREDIT, "a credit"))
                        .state();

        assertThat(state.fact("remedy")).isEqualTo("a credit");
    }

    @Test
    void takesTheHourAtWhichToRingForNoRemedy() {
        CallState state =
                Calls.opened()
                        .customer("A refund.", calm().asking(Remedy.Type.REFUND, "A refund"))
                        .customer(
                                "Ring me on Thursday.",
                                calm().asking(Remedy.Type.CALLBACK, "Ring me on Thursday")
                                        .fact("follow-up", "on Thursday"))
                        .state();

        assertThat(state.fact("remedy")).isEqualTo("A refund");
        assertThat(state.heard()).containsExactly("follow-up");
    }

    @Test
    void countsAMatterThatTheyCloseAsARefusalAndKeepsItNoLonger() {
        CallState state =
                Calls.opened()
                        .customer("That ship has sailed.", calm().fact("final-no", "sailed"))
                        .state();

        assertThat(state.refusals()).isEqualTo(1);
        assertThat(state.heard()).contains("final-no");
        assertThat(state.known("final-no")).isFalse();
    }

    @Test
    void knowsNoRemedyOnceTheOnlyOneIsWithdrawn() {
        CallState state =
                Calls.opened()
                        .customer("A refund.", calm().asking(Remedy.Type.REFUND, "A refund"))
                        .customer(
                                "Forget the refund.",
                                calm().remedy(
                                                Remedy.Type.REFUND,
                                                "Forget the refund",
                                                Remedy.Status.WITHDRAWN))
                        .state();

        assertThat(state.known("remedy")).isFalse();
    }

    @Test
    void countsRefusalsAndKeepsOnlyTheLastSignals() {
        CallState state =
                Calls.opened()
                        .customer("No.", calm().signalling(Signal.Type.REFUSAL))
                        .customer("I said no.", calm().signalling(Signal.Type.REFUSAL))
                        .customer("Well, thanks.", calm().signalling(Signal.Type.THANKS))
                        .state();

        assertThat(state.refusals()).isEqualTo(2);
        assertThat(state.signals()).containsExactly("thanks");
    }

    @Test
    void seesASlipUntilTheRepSpeaksAgain() {
        Calls slipped = Calls.opened().repSlipping("No problem");

        assertThat(slipped.state().slip()).isTrue();
        assertThat(slipped.customer("Was I one?", angry()).state().slip()).isTrue();
        assertThat(slipped.rep("I'm sorry I said that.").state().slip()).isFalse();
    }

    @Test
    void awaitsTheAnswerToAStepUntilTheCustomerSpeaks() {
        Calls asked = Calls.opened().repTaking("reason", "What led you to leave us?");

        assertThat(asked.state().awaiting("reason")).isTrue();
        assertThat(asked.state().timesAsked("reason")).isEqualTo(1);
        assertThat(asked.customer("Hm.", calm()).state().awaiting("reason")).isFalse();
    }

    @Test
    void countsHowOftenAStepStoodAsAdvice() {
        CallState state =
                Calls.opened()
                        .customer("Outrageous!", angry(), "vent")
                        .customer("And another thing!", angry(), "vent")
                        .state();

        assertThat(state.timesAdvised("vent")).isEqualTo(2);
    }

    @Test
    void forgetsAnUtteranceLoggedInError() {
        Calls call =
                Calls.opened()
                        .customer("A refund.", angry().asking(Remedy.Type.REFUND, "A refund"))
                        .rep("Yes.");

        CallState state = call.add(seq -> new CallEvent.Retracted(call.stamp(seq), 2)).state();

        assertThat(state.known("remedy")).isFalse();
        assertThat(state.turns()).isEqualTo(1);
        assertThat(state.seq()).isEqualTo(4);
    }

    @Test
    void hearsAReassignedUtteranceAsTheOtherSpeakers() {
        Calls call = Calls.opened().customer("No problem", calm().signalling(Signal.Type.REFUSAL));

        CallState state =
                call.add(
                                seq ->
                                        new CallEvent.Reassigned(
                                                call.stamp(seq),
                                                2,
                                                Speaker.REP,
                                                calm().heard(),
                                                List.of(),
                                                List.of()))
                        .state();

        assertThat(state.refusals()).isZero();
        assertThat(state.talk().latest().getFirst().speaker()).isEqualTo(Speaker.REP);
    }

    @Test
    void settlesAnewWhatCountedAsDoneOnceALineIsTakenBack() {
        Calls call =
                Calls.opened()
                        .customer("Late!", angry().because(Cause.Type.LATE_DELIVERY, "Late"))
                        .done("Well.", "reason")
                        .rep("I see.");

        CallState state = call.add(seq -> new CallEvent.Retracted(call.stamp(seq), 2)).state();

        assertThat(state.known("reason")).isFalse();
        assertThat(state.done("reason")).isFalse();
    }

    @Test
    void takesTheRepsCorrectionFromThenOn() {
        Calls call =
                Calls.opened().customer("Late.", calm().because(Cause.Type.LATE_DELIVERY, "Late"));

        CallState state =
                call.add(seq -> new CallEvent.Corrected(call.stamp(seq), "reason", "the driver"))
                        .state();

        assertThat(state.fact("reason")).isEqualTo("the driver");
    }

    @Test
    void keepsWhatIsKnownWhenTheFlowChanges() {
        Calls call =
                Calls.opened()
                        .repTaking("reason", "Why?")
                        .customer("Late.", calm().because(Cause.Type.LATE_DELIVERY, "Late"));

        CallState state =
                call.add(
                                seq ->
                                        new CallEvent.FlowChanged(
                                                call.stamp(seq),
                                                new FlowVersion("own-the-mistake", "v9"),
                                                Set.of("price-concession")))
                        .state();

        assertThat(state.known("reason")).isTrue();
        assertThat(state.timesAsked("reason")).isZero();
        assertThat(state.guards()).containsExactly("price-concession");
    }

    @Test
    void foldsWithoutTheWords() {
        CallState state =
                Calls.opened().customer("", angry().because(Cause.Type.LATE_DELIVERY, "")).state();

        assertThat(state.known("reason")).isTrue();
        assertThat(state.earlier()).isEmpty();
        assertThat(state.anger().level()).isEqualTo(2);
    }

    @Test
    void doesNotGrowWithTheCall() {
        Calls call = Calls.opened();
        for (int turn = 0; turn < 500; turn++) {
            call.customer("Late again " + turn, angry(1, Anger.Trend.STEADY));
        }

        assertThat(call.state().turns()).isEqualTo(500);
        assertThat(call.state().talk().latest()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void refusesEventsThatDoNotBeginWithTheOpening() {
        List<CallEvent> headless = Calls.opened().rep("Hello").events().subList(1, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> CallState.of(headless));
    }
}
