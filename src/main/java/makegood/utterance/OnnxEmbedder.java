package makegood.utterance;

import org.jspecify.annotations.Nullable;

/**
 * The sentence-embedding model inside the process: LangChain4j's, and to it an {@code EmbeddingModel}. Loads once; safe for
 * several threads. Texts asked for lately are remembered: a reply looks at the turns before it, and talk repeats itself.
 */
public final class OnnxEmbedder implements Embedder {

    /**
     * About 30 MB: the last turns of two thousand open calls. Each turn is asked for until six more were said; where that is
     * more than are remembered, each utterance costs the forwards of all the turns before.
     */
    private static final int REMEMBERED = 16_384;

    private final MiniLm model;
    private final Recent<String, Meaning> remembered = new Recent<>(REMEMBERED);

    /** Loads the model and embeds once, since the first forward costs ten times the later ones. */
    public OnnxEmbedder() {
        this(new MiniLm());
        model.embed("Warm up.");
    }

    OnnxEmbedder(MiniLm model) {
        this.model = model;
    }

    /** @param text blank text has a meaning too, though none worth comparing */
    @Override
    public Meaning embed(String text) {
        return remembered.get(text, missing -> states(missing).whole());
    }

    @Override
    public WordMeanings words(String text) {
        return new Words(text);
    }

    /**
     * Only the meaning of the whole text is remembered between utterances. The states of its words are large, and are asked for
     * once: they take a forward of their own, which brings the whole meaning as well.
     */
    private final class Words implements WordMeanings {
        private final String text;
        private volatile @Nullable TokenStates states;

        Words(String text) {
            this.text = text;
        }

        @Override
        public Meaning whole() {
            return remembered.get(text, missing -> read().whole());
        }

        @Override
        public Meaning of(int start, int end) {
            return read().of(start, end);
        }

        private TokenStates read() {
            TokenStates known = states;
            if (known == null) {
                known = states(text);
                states = known;
            }
            return known;
        }
    }

    private TokenStates states(String text) {
        return model.states(text.isBlank() ? "." : text);
    }
}
