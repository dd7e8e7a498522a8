package makegood.coach;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.listening.Cause;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;

class StepsHeardTest {

    private final Flow flow = Flows.small();

    @Test
    void takesTheStepThatWasPressed() {
        Said said = new Said(Speaker.REP, "Whatever I said", "reason", 0);

        assertThat(StepsHeard.taken(flow, Flows.state(), said, calm().heard()))
                .containsExactly("reason");
    }

    @Test
    void takesAPressedStepThatIsNoLongerOpen() {
        CallState known =
                Flows.call()
                        .customer("Late!", calm().because(Cause.Type.LATE_DELIVERY, "Late"))
                        .state();
        Said said = new Said(Speaker.REP, "And why did you leave?", "reason", 0);

        assertThat(StepsHeard.taken(flow, known, said, calm().heard())).containsExactly("reason");
    }

    @Test
    void takesTheStepWhoseMoveTheWordsMake() {
        Said said = Said.by(Speaker.REP, "so what went wrong on your side");

        assertThat(
                        StepsHeard.taken(
                                flow, Flows.state(), said, calm().making(Move.ASK_REASON).heard()))
                .containsExactly("reason");
    }

    @Test
    void spendsAMoveOnOneStepOnly() {
        Said pressed = new Said(Speaker.REP, "I hear you.", "vent", 0);
        CallState venting = Flows.call().customer("Outrageous!", angry()).state();

        assertThat(
                        StepsHeard.taken(
                                flow, venting, pressed, calm().making(Move.ACKNOWLEDGE).heard()))
                .containsExactly("vent");
    }

    @Test
    void takesNoOtherStepWithAWordingAsItIsWritten() {
        CallState venting = Flows.call().customer("Outrageous!", angry()).state();
        String asWritten = flow.say(flow.step("vent").orElseThrow(), 0, venting);
        Said pressed = new Said(Speaker.REP, asWritten, "vent", 0);
        Said ownWords = new Said(Speaker.REP, asWritten + " Why did you leave?", "vent", 0);

        Said typed = Said.by(Speaker.REP, asWritten);

        assertThat(StepsHeard.taken(flow, venting, pressed, calm().making(Move.ASK_REASON).heard()))
                .containsExactly("vent");
        assertThat(StepsHeard.taken(flow, venting, typed, calm().making(Move.ASK_REASON).heard()))
                .containsExactly("vent");
        assertThat(
                        StepsHeard.taken(
                                flow, venting, ownWords, calm().making(Move.ASK_REASON).heard()))
                .containsExactly("vent", "reason");
    }

    @Test
    void takesTheStepWhoseWordingWasSaid() {
        Said said = Said.by(Speaker.REP, "what led you to leave us?");

        assertThat(StepsHeard.taken(flow, Flows.state(), said, calm().heard()))
                .containsExactly("reason");
    }

    @Test
    void takesNothingFromTheCustomersWords() {
        Said said = new Said(Speaker.CUSTOMER, "What led you to leave us?", "reason", 0);

        assertThat(StepsHeard.taken(flow, Flows.state(), said, calm().heard())).isEmpty();
    }

    @Test
    void countsAStepWithoutConditionAsDoneOnceTaken() {
        CallState opened = Flows.call().repTaking("open", "Hello there.").state();

        assertThat(StepsHeard.done(flow, opened)).containsExactly("open");
    }

    @Test
    void neverAsksWhatTheCustomerVolunteered() {
        CallState volunteered =
                Flows.call()
                        .customer(
                                "You were late.", calm().because(Cause.Type.LATE_DELIVERY, "late"))
                        .state();

        assertThat(StepsHeard.done(flow, volunteered)).containsExactly("reason");
    }

    @Test
    void asksAgainWhatWasNotAnsweredAndThenLetsItRest() {
        CallState once = Flows.call().repTaking("reason", "Why?").customer("Hm.", calm()).state();
        CallState twice =
                Flows.call()
                        .repTaking("reason", "Why?")
                        .customer("Hm.", calm())
                        .repTaking("reason", "The one thing?")
                        .customer("Hm.", calm())
                        .state();

        assertThat(StepsHeard.done(flow, once)).isEmpty();
        assertThat(StepsHeard.done(flow, twice)).containsExactly("reason");
    }
}
