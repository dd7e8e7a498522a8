package makegood.upkeep;

import makegood.utterance.Embedder;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the embedding model in the process still answers: without it nothing is understood. */
@Component("models")
final class ModelsHealth extends AbstractHealthIndicator {

    private static final String HELLO = "Hello.";

    private final Embedder embedder;

    ModelsHealth(Embedder embedder) {
        super("the embedding model does not answer");
        this.embedder = embedder;
    }

    /** Asks for a part of the text: the whole is remembered, and would be told without the model. */
    @Override
    protected void doHealthCheck(Health.Builder health) {
        embedder.words(HELLO).of(0, HELLO.length());
        health.up();
    }
}
