package makegood.utterance;

import dev.langchain4j.model.embedding.EmbeddingModel;

/**
 * The sentence-embedding model inside the process, behind LangChain4j's {@link EmbeddingModel}. Loads once; safe for
 * several threads. Texts asked for lately are remembered: a reply looks at the turns before it, and talk repeats itself.
 */
public final class OnnxEmbedder implements Embedder {

    /** About 15 MB: the last turns of a thousand open calls. */
    private static final int REMEMBERED = 8_192;

    private final EmbeddingModel model;
    private final Recent<String, Meaning> remembered = new Recent<>(REMEMBERED);

    /** Loads the model and embeds once, since the first forward costs ten times the later ones. */
    public OnnxEmbedder() {
        this(new MiniLm());
        model.embed("Warm up.");
    }

    OnnxEmbedder(EmbeddingModel model) {
        this.model = model;
    }

    /** @param text blank text has a meaning too, though none worth comparing */
    @Override
    public Meaning embed(String text) {
        return remembered.get(text, this::forward);
    }

    private Meaning forward(String text) {
        return new Meaning(model.embed(text.isBlank() ? "." : text).content().vector());
    }
}
