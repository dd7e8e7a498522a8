package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Condition;
import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.phrasebook.RuleNames;
import makegood.utterance.Move;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** What every shipped flow has to hold, whatever its method. */
class CompleteFlowsTest {

    private static final String DEBRIEF = "debrief";

    private static final FlowReader READER = new FlowReader(new ConditionReader(), RuleNames.ALL);

    static Stream<Flow> flows() {
        return ShippedFlowsTest.files().flatMap(file -> READER.read(file, new Findings()).stream());
    }

    static Stream<Flow> onThePhone() {
        return flows().filter(flow -> !flow.name().equals(DEBRIEF));
    }

    @Test
    void shipsTheEightFlows() {
        assertThat(flows().map(Flow::name))
                .containsExactlyInAnyOrder(
                        "two-questions",
                        "the-revisit",
                        "own-the-mistake",
                        "twelve-points",
                        "lost-and-found",
                        "patient-return",
                        "debrief",
                        "joint-call");
    }

    @ParameterizedTest
    @MethodSource("flows")
    void saysEachStepInTwoWaysAndWhy(Flow flow) {
        assertThat(all(flow))
                .allSatisfy(
                        step -> {
                            assertThat(step.why()).as(step.name()).isNotBlank();
                            assertThat(step.source()).as(step.name()).isNotBlank();
                            if (step.todo() == null) {
                                assertThat(step.move()).as(step.name()).isNotNull();
                                assertThat(step.say()).as(step.name()).hasSizeGreaterThan(1);
                                assertThat(step.say()).as(step.name()).doesNotHaveDuplicates();
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("onThePhone")
    void hearsWhatMayComeBetween(Flow flow) {
        assertThat(flow.interrupts())
                .as("venting")
                .anyMatch(asks("anger.level", Move.ACKNOWLEDGE))
                .as("sarcasm or cold anger")
                .anyMatch(asks("signal(\"sarcasm\")", Move.ACKNOWLEDGE))
                .as("our own slip just now")
                .anyMatch(asks("slip", Move.APOLOGIZE))
                .as("refusal for good")
                .anyMatch(asks("refusedForGood", Move.BACK_OFF))
                .as("who is this?")
                .anyMatch(asks("signal(\"who-is-this\")", Move.OPEN))
                .as("gatekeeper")
                .anyMatch(asks("signal(\"not-decision-maker\")", Move.FIND_DECISION_MAKER))
                .as("a remedy beyond authority")
                .anyMatch(asks("authority.maxCredit", null))
                .as("the customer argues")
                .anyMatch(asks("anger.trend == \"rising\"", Move.ACKNOWLEDGE))
                .as("the price")
                .anyMatch(asks("signal(\"asks-price\")", null))
                .as("send me an email")
                .anyMatch(asks("signal(\"asks-for-email\")", Move.SET_FOLLOW_UP))
                .as("bad time now")
                .anyMatch(asks("signal(\"bad-time\")", Move.ASK_PERMISSION));
    }

    @ParameterizedTest
    @MethodSource("onThePhone")
    void endsWellWhateverTheySay(Flow flow) {
        List<Step> endings =
                flow.steps().stream().filter(step -> step.move() == Move.THANK).toList();

        assertThat(endings)
                .as("thanks after a refusal, too")
                .anyMatch(step -> String.valueOf(step.when()).contains("asked(\"refusal\")"));
        assertThat(flow.steps().getLast().todo()).as("what remains to be written down").isNotNull();
    }

    private static java.util.function.Predicate<Interrupt> asks(
            String condition, @org.jspecify.annotations.Nullable Move move) {
        return interrupt -> {
            Condition when = interrupt.step().when();
            return when != null
                    && when.toString().contains(condition)
                    && (move == null || interrupt.step().move() == move);
        };
    }

    private static List<Step> all(Flow flow) {
        return Stream.concat(flow.steps().stream(), flow.interrupts().stream().map(Interrupt::step))
                .toList();
    }
}
