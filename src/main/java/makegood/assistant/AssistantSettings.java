package makegood.assistant;

import makegood.model.Provider;
import makegood.setting.SettingFault;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Set;

/**
 * The language model, off unless a provider is named. Its key comes from the environment variable {@code
 * MAKEGOOD_ASSISTANT_KEY} and from nowhere else.
 *
 * @param provider {@code none}, {@code openai} (any endpoint that speaks its wire), {@code ollama} or {@code anthropic}
 * @param baseUrl where it listens; empty for the provider's own
 * @param model the model's name there
 * @param questionWithin how long a reworded question may take before it is thrown away
 * @param answerWithin how long an answer of "ask the coach" or a letter may take
 * @param summaryWithin how long the summary of a call that is over may take
 * @param atOnce requests under way at the same time
 * @param perMinute requests a minute
 * @param perCall requests a call
 * @param pause how long it rests after repeated failures
 * @param neverSendFlows flows whose calls are never sent
 * @param neverSendCustomers external ids of customers whose calls are never sent
 */
@ConfigurationProperties("makegood.assistant")
record AssistantSettings(
        @DefaultValue("none") Provider provider,
        @Nullable String baseUrl,
        @DefaultValue("") String model,
        @DefaultValue("2500ms") Duration questionWithin,
        @DefaultValue("20s") Duration answerWithin,
        @DefaultValue("15s") Duration summaryWithin,
        @DefaultValue("4") int atOnce,
        @DefaultValue("60") int perMinute,
        @DefaultValue("100") int perCall,
        @DefaultValue("30s") Duration pause,
        @DefaultValue Set<String> neverSendFlows,
        @DefaultValue Set<String> neverSendCustomers) {

    AssistantSettings {
        timed("question-within", questionWithin);
        timed("answer-within", answerWithin);
        timed("summary-within", summaryWithin);
        timed("pause", pause);
        counted("at-once", atOnce);
        counted("per-minute", perMinute);
        counted("per-call", perCall);
    }

    private static void timed(String name, Duration time) {
        SettingFault.checkTime("makegood.assistant." + name, time, "20s");
    }

    private static void counted(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "makegood.assistant."
                            + name
                            + ": give a number from 1 on; makegood.assistant.provider=none switches"
                            + " the model off.");
        }
    }
}
