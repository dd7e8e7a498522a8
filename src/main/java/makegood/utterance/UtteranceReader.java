package makegood.utterance;

/** Reads words into sentences and tokens with parts of speech and lemmas. One reader serves all calls; safe for several threads. */
public final class UtteranceReader {

    private final Embedder embedder;

    public UtteranceReader(Embedder embedder) {
        this.embedder = embedder;
    }

    /** @param text any text up to what the caller allows; blank gives an utterance without tokens */
    public Utterance read(Speaker speaker, String text) {
        throw new UnsupportedOperationException("to be written");
    }
}
