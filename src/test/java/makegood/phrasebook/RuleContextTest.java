package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that must know the flow and the call. */
class RuleContextTest {

    private static final Phrasebook BOOK = Books.shipped(new Findings());
    private static final Call CALL =
            new Call(
                    Set.of("premature-apology", "price-concession", "win-back-plea", "early-pitch"),
                    Map.of(),
                    Set.of(),
                    "Hello.");

    @Test
    void anApologyIsEarlyOnlyUntilTheReasonIsKnown() {
        String said = "I'm so sorry for everything that happened.";

        assertThat(rules(said, CALL)).contains("premature-apology");
        assertThat(rules(said, CALL.knowing("reason", "three late deliveries")))
                .doesNotContain("premature-apology");
    }

    @Test
    void anApologyIsEarlyOnlyWhereTheFlowSaysSo() {
        assertThat(rules("I'm so sorry for everything that happened.", CALL.guarded(Set.of())))
                .doesNotContain("premature-apology");
    }

    @Test
    void aPriceThatWasAskedForIsNoConcession() {
        String said = "I can take ten percent off.";

        assertThat(rules(said, CALL)).contains("price-concession");
        assertThat(rules(said, CALL.after("Can you do it any cheaper?")))
                .doesNotContain("price-concession");
        assertThat(rules(said, CALL.hearing("asks-price"))).doesNotContain("price-concession");
    }

    @Test
    void aGestureIsHeldAgainstWhatItCost() {
        String said = "I'll send you a fifteen dollar fruit basket.";

        assertThat(rules(said, CALL.knowing("impact", "$30,000 of downtime")))
                .contains("small-make-good");
        assertThat(rules(said, CALL.knowing("impact", "about forty dollars")))
                .doesNotContain("small-make-good");
        assertThat(rules(said, CALL)).doesNotContain("small-make-good");
    }

    @Test
    void aPleaIsFineOnceWhatChangedWasTold() {
        String said = "We'd love to have you back.";

        assertThat(rules(said, CALL)).contains("win-back-plea");
        assertThat(rules(said, CALL.knowing("changed", "two scans a pallet")))
                .doesNotContain("win-back-plea");
        assertThat(rules("We have replaced the scanners because of you. " + said, CALL))
                .doesNotContain("win-back-plea");
        assertThat(rules(said, CALL.guarded(Set.of()))).doesNotContain("win-back-plea");
    }

    @Test
    void sellingIsEarlyOnlyUntilTheReasonIsKnown() {
        String said = "We've got a fantastic new package I'd like to tell you about.";

        assertThat(rules(said, CALL)).contains("early-pitch");
        assertThat(rules(said, CALL.knowing("reason", "the price"))).doesNotContain("early-pitch");
    }

    @Test
    void soonIsFineWithADayOrAnHourInTheSameBreath() {
        assertThat(rules("I'll call you back as soon as I can.", CALL))
                .contains("as-soon-as-i-can");
        assertThat(rules("I'll call you back as soon as I can, on Tuesday at ten.", CALL))
                .doesNotContain("as-soon-as-i-can");
        assertThat(rules("As soon as the bank opens at nine I'll call you back.", CALL))
                .doesNotContain("as-soon-as-i-can");
    }

    private static List<String> rules(String text, Situation situation) {
        return BOOK.check(Books.READER.read(Speaker.REP, text), situation).stream()
                .map(Warning::rule)
                .toList();
    }

    /** A moment of a call. */
    private static final class Call extends Situation.Blank {

        private final Set<String> guards;
        private final Map<String, String> known;
        private final Set<String> signals;
        private final String customer;

        Call(Set<String> guards, Map<String, String> known, Set<String> signals, String customer) {
            this.guards = guards;
            this.known = known;
            this.signals = signals;
            this.customer = customer;
        }

        Call guarded(Set<String> only) {
            return new Call(only, known, signals, customer);
        }

        Call knowing(String fact, String value) {
            return new Call(guards, Map.of(fact, value), signals, customer);
        }

        Call hearing(String signal) {
            return new Call(guards, known, Set.of(signal), customer);
        }

        Call after(String words) {
            return new Call(guards, known, signals, words);
        }

        @Override
        public Set<String> guards() {
            return guards;
        }

        @Override
        public boolean known(String fact) {
            return known.containsKey(fact);
        }

        @Override
        public @Nullable String fact(String fact) {
            return known.get(fact);
        }

        @Override
        public Set<String> signals() {
            return signals;
        }

        @Override
        public List<Said> earlier() {
            return List.of(new Said("customer", customer));
        }
    }
}
