package makegood.upkeep;

import makegood.utterance.Embedder;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the embedding model in the process still answers: without it nothing is understood. */
@Component("models")
final class ModelsHealth implements HealthIndicator {

    private final Embedder embedder;

    ModelsHealth(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Health health() {
        embedder.embed("Hello.");
        return Health.up().build();
    }
}
