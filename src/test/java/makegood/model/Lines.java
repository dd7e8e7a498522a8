package makegood.model;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.time.Clock;
import java.time.Duration;

/** Lines to a stand-in provider. */
public final class Lines {

    private Lines() {}

    public static ModelLine to(OpenAiWire provider) {
        return to(provider, new SimpleMeterRegistry());
    }

    public static ModelLine to(OpenAiWire provider, MeterRegistry meters) {
        return new ModelLine(
                new ModelSettings(
                        Provider.OPENAI,
                        provider.url(),
                        "stand-in",
                        ApiKey.of("sk-secret"),
                        Duration.ofSeconds(10),
                        4,
                        1_000,
                        1_000,
                        Duration.ofSeconds(30)),
                meters,
                Clock.systemUTC());
    }
}
