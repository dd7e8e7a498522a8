package makegood.model;

import makegood.setting.SettingFault;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
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

    /** @throws SettingFault where something is missing, or is no address */
    public ModelSettings {
        if (provider != Provider.NONE && model.isBlank()) {
            throw new SettingFault(
                    "makegood.assistant.provider is " + provider.key() + ", but no model is named.",
                    "Set makegood.assistant.model to the name of a model that "
                            + provider.key()
                            + " serves.");
        }
        if (provider == Provider.ANTHROPIC && !key.isSet()) {
            throw new SettingFault(
                    "makegood.assistant.provider is "
                            + provider.key()
                            + ", which answers nobody without a key.",
                    "Set the environment variable MAKEGOOD_ASSISTANT_KEY to your key for "
                            + provider.key()
                            + ".");
        }
        if (baseUrl != null && !isAddress(baseUrl)) {
            throw new SettingFault(
                    "makegood.assistant.base-url is no whole address.",
                    "Give it with its scheme, for instance http://localhost:11434 or"
                            + " https://models.example.com/v1.");
        }
    }

    private static boolean isAddress(String url) {
        try {
            URI address = new URI(url);
            return address.getHost() != null
                    && ("http".equalsIgnoreCase(address.getScheme())
                            || "https".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
