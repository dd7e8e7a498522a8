package makegood.journal;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A step that was taken, skipped or rated.
 *
 * @param what {@code taken}, {@code skipped}, or the verdict's key
 * @param before the customer's anger; null where they had not spoken yet
 * @param after their anger after the second of their next two utterances, or after the first where no second came
 * @param turnsAfter how many of those two came
 */
record StepRow(
        String callId,
        int seq,
        String step,
        String flow,
        String what,
        OffsetDateTime at,
        @Nullable Mark before,
        @Nullable Mark after,
        int turnsAfter) {

    static final String TAKEN = "taken";
    static final String SKIPPED = "skipped";

    /** The turns of the customer in which a step's effect is looked for. */
    static final int TURNS = 2;

    /** How angry: 0..3, and 0..1. */
    record Mark(int level, double score) {}

    boolean isOpen() {
        return what.equals(TAKEN) && turnsAfter < TURNS;
    }

    StepRow heard(Mark anger) {
        return new StepRow(callId, seq, step, flow, what, at, before, anger, turnsAfter + 1);
    }
}
