package makegood.utterance;

import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into words and marks. */
final class Words {

    /**
     * What OpenNLP's tokenizer leaves glued: a currency sign to its figure, a comma to the next word. Words keep the
     * stars of a masked oath, the dots of an address and the comma of a figure.
     */
    private static final Pattern PIECE =
            Pattern.compile(
                    "\\p{L}+\\*+\\p{L}*"
                        + "|[\\p{L}\\p{N}]+(?:(?:[.'&@/_+-]|(?<=\\p{N})[,:](?=\\p{N}))[\\p{L}\\p{N}]+){0,40}(?:(?<=s)')?"
                        + "|'(?:em|cause|til|bout|re|ll|ve|s|d|m|t)(?!\\p{L})"
                        + "|([^\\p{L}\\p{N}\\s])\\1*");

    private final Tokenizer tokenizer;

    Words(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * @param text the whole text, as {@link Marks#plain} gives it
     * @param from UTF-16 offset of the sentence
     */
    List<Word> cut(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        for (Span span : tokenizer.tokenizePos(text.substring(from, to))) {
            Matcher pieces =
                    PIECE.matcher(text).region(from + span.getStart(), from + span.getEnd());
            while (pieces.find()) {
                words.add(new Word(pieces.start(), pieces.end(), pieces.group()));
            }
        }
        return words;
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
