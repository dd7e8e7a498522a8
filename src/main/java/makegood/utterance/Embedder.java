package makegood.utterance;

/** Turns text into its meaning. Costs milliseconds where everything else costs microseconds: share what it gives. */
@FunctionalInterface
public interface Embedder {

    Meaning embed(String text);
}
