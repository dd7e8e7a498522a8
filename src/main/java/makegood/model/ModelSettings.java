package makegood.model;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * Which model, and how much of it.
 *
 * @param baseUrl null for the provider's own
 * @param model the model's name at its provider
 * @param slowest how long any answer may take
 * @param atOnce requests under way at the same time
 * @param perMinute requests a minute, all calls together
 * @param perCall requests a call
 * @param pause how long the line rests after repeated failures
 */
public record ModelSettings(
        Provider provider,
        @Nullable String baseUrl,
        String model,
        ApiKey key,
        Duration slowest,
        int atOnce,
        int perMinute,
        int perCall,
        Duration pause) {

    /** @throws IllegalArgumentException with what to set, where something is missing */
    public ModelSettings {
        if (provider != Provider.NONE && model.isBlank()) {
            throw new IllegalArgumentException(
                    "Set makegood.assistant.model to the name of a model that "
                            + provider.key()
                            + " serves.");
        }
        if (provider == Provider.ANTHROPIC && !key.isSet()) {
            throw new IllegalArgumentException(
                    "Set the environment variable MAKEGOOD_ASSISTANT_KEY to your key for "
                            + provider.key()
                            + ".");
        }
    }
}
