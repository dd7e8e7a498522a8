package makegood.coach;

import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

/**
 * Words as they came in.
 *
 * @param step the step that the rep took with them; null where none
 * @param wording which of that step's wordings, from 0; null where none
 */
public record Said(Speaker speaker, String text, @Nullable String step, @Nullable Integer wording) {

    public static Said by(Speaker speaker, String text) {
        return new Said(speaker, text, null, null);
    }
}
