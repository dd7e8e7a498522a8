package makegood.coach;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Mention;
import makegood.condition.Situation;
import makegood.evaluation.ear.Product;
import makegood.flow.Flow;
import makegood.flow.Interrupt;
import makegood.flow.Step;
import makegood.phrasebook.Warning;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a flow tells the rep to say, the phrasebook must not warn of. */
class FlowsPassThePhrasebookTest {

    private static final Product PRODUCT = new Product();

    /** What takes back the rep's own last words. */
    private static final Set<String> AFTER_A_SLIP = Set.of("our-slip", "offered-too-soon");

    @TestFactory
    Stream<DynamicTest> sayNothingThatShouldNotBeSaid() {
        return PRODUCT.flows().flows().stream()
                .map(
                        flow ->
                                DynamicTest.dynamicTest(
                                        flow.name(), () -> assertThat(warnings(flow)).isEmpty()));
    }

    private static Set<String> warnings(Flow flow) {
        return Stream.concat(flow.steps().stream(), flow.interrupts().stream().map(Interrupt::step))
                .flatMap(step -> warnings(flow, step))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> warnings(Flow flow, Step step) {
        Situation when = new When(flow, step);
        return Stream.iterate(0, i -> i < step.say().size(), i -> i + 1)
                .map(wording -> flow.say(step, wording, when))
                .flatMap(
                        words ->
                                PRODUCT.coach().check(words, when).stream()
                                        .map(warning -> told(step, words, warning)));
    }

    private static String told(Step step, String words, Warning warning) {
        return step.name()
                + ": "
                + words
                + " -> "
                + warning.rule()
                + " «"
                + warning.quote().text()
                + "»";
    }

    /** The moment at which the step is said: what its condition asks for is known, and nothing else. */
    private static final class When extends Situation.Blank {

        private final Flow flow;
        private final Set<String> facts;
        private final boolean slipped;

        When(Flow flow, Step step) {
            this.flow = flow;
            this.slipped = AFTER_A_SLIP.contains(step.name());
            this.facts =
                    Stream.ofNullable(step.when())
                            .flatMap(condition -> condition.mentions().stream())
                            .filter(
                                    mention ->
                                            mention.kind() == Mention.Kind.FACT
                                                    || mention.kind() == Mention.Kind.STEP)
                            .map(
                                    mention ->
                                            mention.kind() == Mention.Kind.FACT
                                                    ? mention.name()
                                                    : "reason")
                            .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean known(String fact) {
            // Whoever has named what we did wrong has named a reason.
            return facts.contains(fact) || fact.equals("reason") && facts.contains("wronged");
        }

        @Override
        public boolean slip() {
            return slipped;
        }

        @Override
        public Set<String> guards() {
            return flow.guards();
        }
    }
}
