package makegood.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import makegood.condition.Condition;
import makegood.condition.Mention;
import makegood.flow.Flow;
import makegood.flow.Interrupt;
import makegood.flow.StepGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Flows on the wire. */
public final class WireFlow {

    private WireFlow() {}

    /** The flow that a call follows: its name, and the hash of its file's content. */
    record Version(String name, String version) {}

    /** One of the list. */
    public record Row(String flow, String title, String source, String useWhen, String version) {

        public static Row of(Flow flow) {
            return new Row(
                    flow.name(), flow.title(), flow.source(), flow.useWhen(), flow.version());
        }
    }

    /** A flow as a whole. @param yaml its file */
    public record Whole(
            String flow,
            String title,
            String source,
            String useWhen,
            String version,
            @Nullable String suits,
            List<Step> steps,
            List<Step> interrupts,
            Set<String> guards,
            String yaml) {

        public static Whole of(Flow flow) {
            return new Whole(
                    flow.name(),
                    flow.title(),
                    flow.source(),
                    flow.useWhen(),
                    flow.version(),
                    cel(flow.suits()),
                    flow.groups().stream().flatMap(group -> steps(flow, group).stream()).toList(),
                    flow.interrupts().stream().map(each -> Step.of(flow, each)).toList(),
                    new TreeSet<>(flow.guards()),
                    flow.file().text());
        }

        private static List<Step> steps(Flow flow, StepGroup group) {
            return group.steps().stream()
                    .map(step -> Step.of(flow, step, group.anyOrder() ? true : null, null))
                    .toList();
        }
    }

    /** A step or an interrupt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            String step,
            @Nullable String move,
            @JsonProperty("do") @Nullable String todo,
            List<String> say,
            String why,
            String source,
            List<String> learns,
            @Nullable String when,
            @Nullable String done,
            @Nullable Boolean anyOrder,
            @Nullable Integer atMost,
            @Nullable String then,
            @Nullable List<Named> named) {

        static Step of(Flow flow, Interrupt interrupt) {
            return of(flow, interrupt.step(), null, interrupt.then());
        }

        static Step of(
                Flow flow,
                makegood.flow.Step step,
                @Nullable Boolean anyOrder,
                @Nullable String then) {
            List<Named> named = Named.of(flow, step);
            return new Step(
                    step.name(),
                    step.move() == null ? null : step.move().key(),
                    step.todo(),
                    step.say(),
                    step.why(),
                    step.source(),
                    step.learns(),
                    cel(step.when()),
                    cel(step.done()),
                    anyOrder,
                    step.atMost() == makegood.flow.Step.FOR_EVER ? null : step.atMost(),
                    then,
                    named.isEmpty() ? null : named);
        }
    }

    /** A condition that a step asks for by name, itself or through another one. @param means in words */
    record Named(String condition, String means, String when) {

        static List<Named> of(Flow flow, makegood.flow.Step step) {
            List<String> asked =
                    Stream.of(Optional.ofNullable(step.when()), Optional.ofNullable(step.done()))
                            .flatMap(Optional::stream)
                            .flatMap(condition -> condition.mentions().stream())
                            .filter(mention -> mention.kind() == Mention.Kind.CONDITION)
                            .map(Mention::name)
                            .toList();
            return flow.named().only(asked).all().stream()
                    .map(one -> new Named(one.name(), one.means(), one.condition().toString()))
                    .toList();
        }
    }

    private static @Nullable String cel(@Nullable Condition condition) {
        return condition == null ? null : condition.toString();
    }
}
