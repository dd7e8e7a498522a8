package makegood.flow;

import makegood.condition.Condition;
import makegood.lint.Span;
import makegood.lint.YamlValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A flow as it was read, with what the linter needs to point into the file.
 *
 * @param name where the flow's name stands
 * @param steps every step and interrupt that could be read, in the file's order
 * @param guards where each named rule stands
 * @param goesOn where each interrupt says to go on from
 * @param broken names of steps that stand in the file but could not be read: others may still refer to them
 */
record FlowDraft(
        Flow flow,
        Span name,
        List<StepDraft> steps,
        Map<String, Span> guards,
        Map<String, YamlValue.Scalar> goesOn,
        Set<String> broken) {

    /**
     * @param name where its name stands
     * @param learns where each fact stands
     * @param say where each wording stands
     * @param when where its condition stands; null where it has none
     * @param done where that stands; null where it has none
     */
    record StepDraft(
            Step step,
            boolean interrupt,
            Span name,
            Map<String, Span> learns,
            List<YamlValue.Scalar> say,
            YamlValue.@Nullable Scalar when,
            YamlValue.@Nullable Scalar done) {

        /** Under which it opens and is done. */
        Stream<Condition> conditions() {
            return Stream.concat(Stream.ofNullable(step.when()), Stream.ofNullable(step.done()));
        }
    }
}
