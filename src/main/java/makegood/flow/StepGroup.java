package makegood.flow;

import makegood.condition.Situation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps in their order, or a run of them whose order does not matter ({@code any-order:}). */
public record StepGroup(List<Step> steps, boolean anyOrder) {

    public StepGroup {
        steps = List.copyOf(steps);
    }

    /** Those that may be taken and are not done; of any order, the one that the talk calls for most first. */
    Stream<Step> open(Situation situation) {
        Stream<Step> open = steps.stream().filter(step -> step.isOpen(situation));
        return anyOrder
                ? open.sorted(Comparator.comparingDouble((Step step) -> -called(step, situation)))
                : open;
    }

    /** Whether this step would not come first, did the talk not call for it. */
    boolean calledFor(Step step, Situation situation) {
        Optional<Step> listedFirst =
                steps.stream().filter(other -> other.isOpen(situation)).findFirst();
        return anyOrder
                && listedFirst.filter(first -> !first.equals(step)).isPresent()
                && open(situation).findFirst().filter(step::equals).isPresent();
    }

    private static double called(Step step, Situation situation) {
        return step.move() == null ? 0 : situation.callsFor(step.move().key());
    }
}
