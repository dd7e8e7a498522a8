package makegood.journal;

import org.jspecify.annotations.Nullable;

/**
 * How a step fared.
 *
 * @param taken how often the rep took it
 * @param wrong how often its advice was rated so; likewise {@code notNow} and {@code useful}
 * @param measured takings with a customer's turn before and at least one of two after
 * @param fell how often the level of anger was lower after those turns; likewise {@code rose}
 * @param before 0..1, the mean score of anger before; null where nothing was measured
 * @param after 0..1, the mean score after
 */
public record StepFigure(
        String step,
        long taken,
        long skipped,
        long wrong,
        long notNow,
        long useful,
        long measured,
        long fell,
        long rose,
        @Nullable Double before,
        @Nullable Double after) {}
