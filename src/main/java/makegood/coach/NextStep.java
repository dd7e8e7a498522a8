package makegood.coach;

import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

/**
 * A step as it is put to the rep.
 *
 * @param say the wording; null for a step off the phone, which has {@code todo}
 * @param wording which of the step's wordings, from 0
 * @param source the author's key in the method
 * @param interrupts whether it comes before all steps, because of what was just said
 */
public record NextStep(
        String step,
        @Nullable Move move,
        @Nullable String say,
        @Nullable String todo,
        int wording,
        String why,
        String source,
        boolean interrupts) {}
