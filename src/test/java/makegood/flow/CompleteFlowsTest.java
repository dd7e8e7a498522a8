package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Condition;
import makegood.condition.Mention;
import makegood.lint.Findings;
import makegood.phrasebook.RuleNames;
import makegood.utterance.Move;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every shipped flow has to hold, whatever its method. */
class CompleteFlowsTest {

    private static final String DEBRIEF = "debrief";

    private static final FlowReader READER = Shared.reader(RuleNames.ALL);

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
                .anyMatch(asks(flow, "anger.level", Move.ACKNOWLEDGE))
                .as("sarcasm or cold anger")
                .anyMatch(asks(flow, "signal(\"sarcasm\")", Move.ACKNOWLEDGE))
                .as("our own slip just now")
                .anyMatch(asks(flow, "slip", Move.APOLOGIZE))
                .as("refusal for good")
                .anyMatch(asks(flow, "refusedForGood", Move.BACK_OFF))
                .as("who is this?")
                .anyMatch(asks(flow, "signal(\"who-is-this\")", Move.OPEN))
                .as("gatekeeper")
                .anyMatch(asks(flow, "signal(\"not-decision-maker\")", Move.FIND_DECISION_MAKER))
                .as("a remedy beyond authority")
                .anyMatch(asks(flow, "authority.maxCredit", null))
                .as("the customer argues")
                .anyMatch(asks(flow, "anger.trend == \"rising\"", Move.ACKNOWLEDGE))
                .as("the price")
                .anyMatch(asks(flow, "signal(\"asks-price\")", null))
                .as("send me an email")
                .anyMatch(asks(flow, "signal(\"asks-for-email\")", Move.SET_FOLLOW_UP))
                .as("bad time now")
                .anyMatch(asks(flow, "signal(\"bad-time\")", Move.ASK_PERMISSION));
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
            Flow flow, String condition, @org.jspecify.annotations.Nullable Move move) {
        return interrupt -> {
            Condition when = interrupt.step().when();
            return when != null
                    && writtenOut(flow, when).contains(condition)
                    && (move == null || interrupt.step().move() == move);
        };
    }

    private static String writtenOut(Flow flow, Condition when) {
        Set<String> asked = when.mentions().stream().map(Mention::name).collect(Collectors.toSet());
        return flow.named().only(asked).all().stream()
                .map(named -> named.condition().toString())
                .collect(Collectors.joining("\n", when + "\n", ""));
    }

    private static List<Step> all(Flow flow) {
        return Stream.concat(flow.steps().stream(), flow.interrupts().stream().map(Interrupt::step))
                .toList();
    }
}
