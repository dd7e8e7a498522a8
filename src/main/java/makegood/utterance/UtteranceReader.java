package makegood.utterance;

import opennlp.tools.util.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads words into sentences and tokens with parts of speech and lemmas. One reader serves all calls; safe for several
 * threads. The English models behind it are loaded once for the process.
 */
public final class UtteranceReader {

    private final Embedder embedder;
    private final EnglishModels models = EnglishModels.shared();
    private final Words words = new Words(models.tokens());
    private final Tagger tagger = new Tagger(models.tags(), new Lemmas(models.lemmas()));

    public UtteranceReader(Embedder embedder) {
        this.embedder = embedder;
    }

    /** @param text any text up to what the caller allows; blank gives an utterance without tokens */
    public Utterance read(Speaker speaker, String text) {
        String plain = Marks.plain(text);
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : models.sentences().sentPosDetect(plain)) {
            List<Words.Word> cut = words.cut(plain, span.getStart(), span.getEnd());
            if (!cut.isEmpty()) {
                sentences.add(new Sentence(span.getStart(), span.getEnd(), tagger.tag(cut)));
            }
        }
        return new Utterance(speaker, text, sentences, English.understood(sentences), embedder);
    }
}
