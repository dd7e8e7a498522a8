package makegood.model;

import dev.langchain4j.model.chat.request.json.JsonSchema;

import makegood.prompt.Prompt;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Locale;

/**
 * One request to a language model.
 *
 * @param callId the call that it is for; null where it is for none
 * @param shape the JSON that the answer must be; null for plain words
 * @param within how long the asker waits
 * @param mostTokens how long the answer may get
 */
public record Question(
        Purpose purpose,
        @Nullable String callId,
        Prompt prompt,
        @Nullable JsonSchema shape,
        Duration within,
        int mostTokens) {

    /** What it is for, as it is counted. */
    public enum Purpose {
        SUMMARY,
        NEXT_QUESTION,
        LETTER,
        ASK;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
