package makegood.flow;

import makegood.condition.Situation;

import java.util.Comparator;
import java.util.List;

/** Which flow a new call is proposed, and why. */
final class Choice {

    private Choice() {}

    static FlowLibrary.Proposal of(List<Flow> flows, Situation situation) {
        return flows.stream()
                .filter(flow -> flow.suits() != null && flow.suits().holds(situation))
                .max(Comparator.comparingInt(Choice::closeness))
                .map(flow -> new FlowLibrary.Proposal(flow, flow.useWhen()))
                .orElseGet(() -> fallback(flows));
    }

    private static int closeness(Flow flow) {
        return flow.suits() == null ? 0 : flow.suits().mentions().size();
    }

    private static FlowLibrary.Proposal fallback(List<Flow> flows) {
        return flows.stream()
                .filter(flow -> flow.name().equals("two-questions"))
                .findFirst()
                .or(() -> flows.stream().findFirst())
                .map(
                        flow ->
                                new FlowLibrary.Proposal(
                                        flow, "Nothing is known yet that calls for another flow."))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "there is no usable flow in conversation-flows"));
    }
}
