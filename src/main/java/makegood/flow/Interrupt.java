package makegood.flow;

import makegood.condition.Situation;

import org.jspecify.annotations.Nullable;

/**
 * A step that is looked at before all others, at every turn, for as long as its condition holds.
 *
 * @param then the step to go on from once it was taken: what stands before is asked no more; null to go on as before
 */
public record Interrupt(Step step, @Nullable String then) {

    /** Whether it comes before all steps now. Just taken, it waits for the customer's answer. */
    boolean holds(Situation situation) {
        return step.isFresh(situation) && step.isOpen(situation);
    }
}
