package makegood.utterance;

/**
 * The sentence-embedding model inside the process, LangChain4j's. Loads once; safe for
 * several threads. Texts asked for lately are remembered: a reply looks at the turns before it, and talk repeats itself.
 */
public final class OnnxEmbedder implements Embedder {

    /** About 15 MB: the last turns of a thousand open calls. */
    private static final int REMEMBERED = 8_192;

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

    /** Costs a forward; the whole is remembered, the parts are not. */
    @Override
    public WordMeanings words(String text) {
        TokenStates states = states(text);
        remembered.get(text, missing -> states.whole());
        return states;
    }

    private TokenStates states(String text) {
        return model.states(text.isBlank() ? "." : text);
    }
}
