package makegood.utterance;

/** Turns text into its meaning. Costs milliseconds where everything else costs microseconds: share what it gives. */
@FunctionalInterface
public interface Embedder {

    Meaning embed(String text);

    /** The meanings of a text and of its parts; parts out of their context where the embedder knows no better. */
    default WordMeanings words(String text) {
        return new WordMeanings() {
            @Override
            public Meaning whole() {
                return embed(text);
            }

            @Override
            public Meaning of(int start, int end) {
                return embed(text.substring(start, end));
            }
        };
    }
}
