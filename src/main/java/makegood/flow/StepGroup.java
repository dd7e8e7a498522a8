package makegood.flow;

import java.util.List;

/** Steps in their order, or a run of them whose order does not matter ({@code any-order:}). */
public record StepGroup(List<Step> steps, boolean anyOrder) {

    public StepGroup {
        steps = List.copyOf(steps);
    }
}
