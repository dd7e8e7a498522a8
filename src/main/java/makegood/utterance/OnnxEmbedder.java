package makegood.utterance;

/** The sentence-embedding model inside the process. Loads once; safe for several threads. */
public final class OnnxEmbedder implements Embedder {

    @Override
    public Meaning embed(String text) {
        throw new UnsupportedOperationException("to be written");
    }
}
