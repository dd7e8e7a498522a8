package makegood.utterance;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What one speaker said at one time, read into sentences and tokens. Its meaning is worked out when first asked for and
 * shared by all who need it: one forward an utterance.
 */
public final class Utterance {

    private final Speaker speaker;
    private final String text;
    private final List<Sentence> sentences;
    private final boolean understood;
    private final Embedder embedder;
    private volatile @Nullable WordMeanings meanings;

    Utterance(
            Speaker speaker,
            String text,
            List<Sentence> sentences,
            boolean understood,
            Embedder embedder) {
        this.speaker = speaker;
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.understood = understood;
        this.embedder = embedder;
    }

    public Speaker speaker() {
        return speaker;
    }

    /** The words exactly as they came. */
    public String text() {
        return text;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** All tokens of all sentences, in order. */
    public List<Token> tokens() {
        if (sentences.size() == 1) {
            return sentences.getFirst().tokens();
        }
        List<Token> all = new ArrayList<>();
        sentences.forEach(sentence -> all.addAll(sentence.tokens()));
        return all;
    }

    /** False for another language or noise: it is stored and shown, but nothing is concluded from it. */
    public boolean understood() {
        return understood;
    }

    /** The words from {@code start} to {@code end}, as UTF-16 offsets. */
    public Quote quote(int start, int end) {
        return new Quote(text.substring(start, end), start, end);
    }

    public Quote quote(Token first, Token last) {
        return quote(first.start(), last.end());
    }

    public Meaning meaning() {
        return meanings().whole();
    }

    /** What these of its words mean where they stand. */
    public Meaning meaning(Quote words) {
        return meanings().of(words.start(), words.end());
    }

    private WordMeanings meanings() {
        WordMeanings known = meanings;
        if (known == null) {
            known = embedder.words(text);
            meanings = known;
        }
        return known;
    }

    /** The meaning of one of its sentences; the whole utterance's own where it has but one. */
    public Meaning meaning(Sentence sentence) {
        return sentences.size() == 1
                ? meaning()
                : embedder.embed(text.substring(sentence.start(), sentence.end()));
    }
}
