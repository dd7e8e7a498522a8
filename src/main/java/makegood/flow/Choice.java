package makegood.flow;

import makegood.condition.Condition;
import makegood.condition.Situation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which flow a new call is proposed, and why. */
final class Choice {

    private static final String BACKSTORY = "backstory";

    private Choice() {}

    /** Of the flows that suit, the one that asks for most: it fits most closely. On a tie, the first by name. */
    static FlowLibrary.Proposal of(List<Flow> flows, Situation situation) {
        return flows.stream()
                .flatMap(Candidate::of)
                .filter(candidate -> candidate.suits().holds(situation))
                .max(Comparator.comparingInt(Candidate::closeness))
                .map(candidate -> proposed(candidate.flow(), candidate.suits(), situation))
                .orElseGet(() -> fallback(flows));
    }

    private record Candidate(Flow flow, Condition suits) {

        static Stream<Candidate> of(Flow flow) {
            Condition suits = flow.suits();
            return suits == null ? Stream.empty() : Stream.of(new Candidate(flow, suits));
        }

        int closeness() {
            return suits.mentions().size();
        }
    }

    private static FlowLibrary.Proposal proposed(Flow flow, Condition suits, Situation situation) {
        String evidence =
                telling(suits, situation)
                        .map(sentence -> " The backstory says: \"" + sentence + "\"")
                        .orElse("");
        return new FlowLibrary.Proposal(flow, flow.useWhen() + evidence);
    }

    /** The first sentence of the backstory without which the flow would not have suited. */
    private static Optional<String> telling(Condition suits, Situation situation) {
        String backstory = situation.fact(BACKSTORY);
        if (backstory == null || suits.holds(new OtherBackstory(situation, ""))) {
            return Optional.empty();
        }
        return Stream.of(backstory.split("(?<=[.!?])\\s+"))
                .filter(sentence -> suits.holds(new OtherBackstory(situation, sentence)))
                .map(String::strip)
                .findFirst();
    }

    private static FlowLibrary.Proposal fallback(List<Flow> flows) {
        return flows.stream()
                .findFirst()
                .map(
                        flow ->
                                new FlowLibrary.Proposal(
                                        flow, "No flow says that it suits this call."))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "there is no usable flow in conversation-flows"));
    }

    /** What is known before a call, but for the backstory. */
    private static final class OtherBackstory extends Situation.Blank {

        private final Situation situation;
        private final String backstory;

        OtherBackstory(Situation situation, String backstory) {
            this.situation = situation;
            this.backstory = backstory;
        }

        @Override
        public boolean known(String fact) {
            return fact.equals(BACKSTORY) ? !backstory.isEmpty() : situation.known(fact);
        }

        @Override
        public String fact(String fact) {
            String value = fact.equals(BACKSTORY) ? backstory : situation.fact(fact);
            return value == null ? "" : value;
        }

        @Override
        public Map<String, String> customer() {
            return situation.customer();
        }

        @Override
        public Map<String, Object> authority() {
            return situation.authority();
        }
    }
}
