package makegood.flow;

import makegood.condition.Situation;

/**
 * A step that is looked at before all others, at every turn, for as long as its condition holds.
 *
 * @param atMost how many times in a call it may be advised
 */
public record Interrupt(Step step, int atMost) {

    /** No bound: its own condition must end it. */
    public static final int FOR_EVER = Integer.MAX_VALUE;

    /** Whether it comes before all steps now. Just taken, it waits for the customer's answer. */
    boolean holds(Situation situation) {
        return situation.timesAdvised(step.name()) < atMost && step.isOpen(situation);
    }
}
