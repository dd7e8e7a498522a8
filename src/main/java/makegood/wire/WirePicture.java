package makegood.wire;

import makegood.condition.Condition;
import makegood.condition.Mention;
import makegood.flow.Flow;
import makegood.flow.Interrupt;
import makegood.flow.Step;
import makegood.flow.StepGroup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A flow as a picture shows it: its steps, what each waits for, and its interrupts. */
public record WirePicture(
        String flow,
        String title,
        String source,
        String useWhen,
        String version,
        List<Node> nodes) {

    public static WirePicture of(Flow flow) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < flow.groups().size(); i++) {
            StepGroup group = flow.groups().get(i);
            for (Step step : group.steps()) {
                nodes.add(Node.of(flow, step, i, group.anyOrder()));
            }
        }
        for (Interrupt interrupt : flow.interrupts()) {
            nodes.add(Node.of(flow, interrupt));
        }
        return new WirePicture(
                flow.name(), flow.title(), flow.source(), flow.useWhen(), flow.version(), nodes);
    }

    /**
     * @param group which run of steps it stands in, from 0; null for an interrupt
     * @param anyOrder whether the order of that run does not matter
     * @param waitsFor steps that its condition names, or that bring a fact that its condition names
     */
    record Node(
            WireFlow.Step step, @Nullable Integer group, boolean anyOrder, List<String> waitsFor) {

        static Node of(Flow flow, Step step, int group, boolean anyOrder) {
            return new Node(
                    WireFlow.Step.of(flow, step, null, null),
                    group,
                    anyOrder,
                    waitsFor(flow, step));
        }

        static Node of(Flow flow, Interrupt interrupt) {
            return new Node(WireFlow.Step.of(flow, interrupt), null, false, List.of());
        }

        private static List<String> waitsFor(Flow flow, Step step) {
            Condition when = step.when();
            if (when == null) {
                return List.of();
            }
            return flow.steps().stream()
                    .filter(other -> !other.name().equals(step.name()))
                    .filter(
                            other ->
                                    when.mentions().stream()
                                            .anyMatch(mention -> brings(other, mention)))
                    .map(Step::name)
                    .toList();
        }

        private static boolean brings(Step step, Mention mention) {
            return mention.kind() == Mention.Kind.FACT
                    ? step.learns().contains(mention.name())
                    : mention.kind() == Mention.Kind.STEP && step.name().equals(mention.name());
        }
    }
}
