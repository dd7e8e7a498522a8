package makegood.review;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Words as they are looked for: in small letters, without accents, by their stem; names without cutting a stem. Nothing is too common to be looked for:
 * "no problem" is what a manager types.
 */
final class WordAnalyzer extends Analyzer {

    static final WordAnalyzer INSTANCE = new WordAnalyzer();

    /** So that no phrase runs from one line into the next. */
    private static final int BETWEEN_LINES = 100;

    /** What a thread uses again is kept per field: names would be cut, or words not, as the thread's first field was. */
    private WordAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream plain =
                new ASCIIFoldingFilter(new EnglishPossessiveFilter(new LowerCaseFilter(words)));
        return new TokenStreamComponents(
                words, field.equals(WantedWords.NAMES) ? plain : new PorterStemFilter(plain));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_LINES;
    }

    /** A word in a text. */
    record Word(String term, int start, int end) {}

    List<Word> words(String field, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** The beginning of a word, as the index has it. */
    String beginning(String typed) {
        return normalize("", typed).utf8ToString();
    }
}
