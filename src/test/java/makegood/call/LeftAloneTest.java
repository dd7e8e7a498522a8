package makegood.call;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.listening.Cause;
import makegood.listening.Remedy;

import org.junit.jupiter.api.Test;

class LeftAloneTest {

    @Test
    void remembersThatTheyWantToBeLeftAlone() {
        CallState state =
                Calls.opened()
                        .customer("Don't call again.", angry().fact("no-contact", "Don't call"))
                        .customer("Whatever.", calm())
                        .state();

        assertThat(state.known("no-contact")).isTrue();
    }

    @Test
    void forgetsItOnceTheyTellWhatHappenedAfterAll() {
        CallState state =
                Calls.opened()
                        .customer("Leave me alone.", angry().fact("no-contact", "Leave me alone"))
                        .customer(
                                "Fine. Three weeks late!",
                                angry().because(Cause.Type.LATE_DELIVERY, "Three weeks late"))
                        .state();

        assertThat(state.known("no-contact")).isFalse();
    }

    @Test
    void takesItForNoRemedyThatTheyWantToBeLeftAlone() {
        CallState state =
                Calls.opened()
                        .customer(
                                "Take us off your list.",
                                angry().asking(Remedy.Type.OTHER, "Take us off your list")
                                        .fact("no-contact", "Take us off your list"))
                        .state();

        assertThat(state.known("remedy")).isFalse();
        assertThat(state.heard()).containsExactly("no-contact");
    }

    @Test
    void takesNoneOfTheirWordsToBeLeftAloneForARemedy() {
        CallState state =
                Calls.opened()
                        .customer(
                                "Strike me off your list. Never ring here again.",
                                angry().asking(Remedy.Type.OTHER, "Strike me off your list")
                                        .asking(Remedy.Type.OTHER, "Never ring here again")
                                        .fact("no-contact", "Never ring here again"))
                        .state();

        assertThat(state.known("remedy")).isFalse();
        assertThat(state.refusedForGood()).isTrue();
    }
}
