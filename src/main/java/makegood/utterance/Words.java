package makegood.utterance;

import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words and marks. What stands between two blanks is cut without a look at its neighbours, so each such
 * piece is cut once and remembered: talk repeats its words, and the model asks itself about each of their letters.
 */
final class Words {

    private static final int REMEMBERED = 20_000;

    /** Longer ones are no words, and hardly come again. */
    private static final int LONGEST = 30;

    /**
     * What OpenNLP's tokenizer leaves glued: a currency sign to its figure, a comma to the next word. Words keep the
     * stars of a masked oath, the dots of an address and the comma of a figure.
     */
    private static final Pattern PART =
            Pattern.compile(
                    "\\p{L}+\\*+\\p{L}*"
                        + "|[\\p{L}\\p{N}]+(?:(?:[.'&@/_+-]|(?<=\\p{N})[,:](?=\\p{N}))[\\p{L}\\p{N}]+){0,40}(?:(?<=s)')?"
                        + "|'(?:em|cause|til|bout|re|ll|ve|s|d|m|t)(?!\\p{L})"
                        + "|([^\\p{L}\\p{N}\\s])\\1*");

    private final Tokenizer tokenizer;
    private final Recent<String, List<Word>> remembered = new Recent<>(REMEMBERED);

    Words(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * @param text the whole text, as {@link Marks#plain} gives it
     * @param from UTF-16 offset of the sentence
     */
    List<Word> cut(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        for (Span span : WhitespaceTokenizer.INSTANCE.tokenizePos(text.substring(from, to))) {
            int start = from + span.getStart();
            String piece = text.substring(start, from + span.getEnd());
            Composed composed = Composed.of(piece);
            for (Word word : known(composed.text())) {
                words.add(composed.in(word, start));
            }
        }
        return words;
    }

    private List<Word> known(String piece) {
        return piece.length() > LONGEST ? cut(piece) : remembered.get(piece, this::cut);
    }

    private List<Word> cut(String piece) {
        List<Word> words = new ArrayList<>();
        for (Span span : tokenizer.tokenizePos(piece)) {
            Matcher parts = PART.matcher(piece).region(span.getStart(), span.getEnd());
            while (parts.find()) {
                words.add(new Word(parts.start(), parts.end(), parts.group()));
            }
        }
        return List.copyOf(words);
    }

    /** @param start UTF-16 offset in the text */
    record Word(int start, int end, String surface) {

        String norm() {
            return surface.toLowerCase(Locale.ROOT);
        }

        boolean shouted() {
            return surface.length() > 1
                    && surface.equals(surface.toUpperCase(Locale.ROOT))
                    && !surface.equals(surface.toLowerCase(Locale.ROOT));
        }
    }
}
