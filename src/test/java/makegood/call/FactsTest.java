package makegood.call;

import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.listening.Cause;
import makegood.listening.Money;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/** How much money a fact speaks of. */
class FactsTest {

    @Test
    void takesNoYearAndNoCountOfDaysForASum() {
        CallState state =
                Calls.opened()
                        .customer("No line.", calm().costing("no line for 12 days in 2025"))
                        .state();

        assertThat(state.amount("impact")).isZero();
    }

    @Test
    void knowsASumThatWasSaidInWordsAlsoOnceTheWordsAreErased() {
        Money thirty = new Money(BigDecimal.valueOf(30_000), null);

        CallState said =
                Calls.opened().customer("Dear.", calm().costing("thirty grand", thirty)).state();
        CallState erased = Calls.opened().customer("", calm().costing("", thirty)).state();

        assertThat(said.amount("impact")).isEqualTo(30_000);
        assertThat(erased.amount("impact")).isEqualTo(30_000);
    }

    @Test
    void takesTheLargestOfTheSumsThatItCost() {
        Calls call =
                Calls.opened()
                        .customer("Dear.", calm().costing("two hundred", sum(200)))
                        .customer("And more.", calm().costing("four thousand", sum(4_000)))
                        .customer("And a bit.", calm().costing("forty", sum(40)));

        assertThat(call.state().amount("impact")).isEqualTo(4_000);
        assertThat(call.state().fact("impact")).isEqualTo("two hundred");
    }

    /** Nobody is owed an apology for what another supplier charges. */
    @Test
    void knowsWhetherTheyWereLetDown() {
        Calls dearer =
                Calls.opened()
                        .customer("You were dearer.", calm().because(Cause.Type.PRICE, "dearer"));
        Calls late =
                Calls.opened()
                        .customer(
                                "You were late.", calm().because(Cause.Type.LATE_DELIVERY, "late"));

        assertThat(dearer.state().known("wronged")).isFalse();
        assertThat(late.state().known("wronged")).isTrue();
    }

    private static Money sum(long number) {
        return new Money(BigDecimal.valueOf(number), null);
    }

    @Test
    void takesTheSumThatTheRepCorrectedItTo() {
        Calls call =
                Calls.opened()
                        .customer(
                                "Dear.",
                                calm().costing("a grand", new Money(BigDecimal.valueOf(1), null)));

        CallState state =
                call.add(seq -> new CallEvent.Corrected(call.stamp(seq), "impact", "$1,500"))
                        .state();

        assertThat(state.amount("impact")).isEqualTo(1_500);
    }

    /** Where they are listed, that is their order: the same after a restart, and on any machine. */
    @Test
    void keepsFactsInTheOrderInWhichTheyWereLearnt() {
        List<String> facts = List.of("reason", "volume", "contact", "budget", "impact", "season");
        Calls call = Calls.opened();
        for (String fact : facts) {
            call.add(seq -> new CallEvent.Corrected(call.stamp(seq), fact, "Known."));
        }

        assertThat(call.state().facts().keySet()).containsExactlyElementsOf(facts);
    }
}
