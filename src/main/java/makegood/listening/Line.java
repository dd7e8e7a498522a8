package makegood.listening;

import makegood.utterance.Quote;
import makegood.utterance.Token;
import makegood.utterance.Utterance;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An utterance as one line of full words in lower case, without marks: what patterns are looked for in. Punctuation can
 * be missing in speech, so no pattern may lean on it.
 */
final class Line {

    private final Utterance utterance;
    private final List<Token> words;
    private final int[] starts;
    private final String text;
    private @Nullable List<Amounts.Amount> amounts;
    private @Nullable List<Range> sentences;
    private Beginnings.@Nullable In beginnings;
    private final Map<Range, List<DueDates.Due>> times = new HashMap<>();

    Line(Utterance utterance) {
        this.utterance = utterance;
        this.words = utterance.tokens().stream().filter(Line::counts).toList();
        this.starts = new int[words.size()];
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                line.append(' ');
            }
            starts[i] = line.length();
            line.append(words.get(i).norm());
        }
        this.text = line.toString();
    }

    /** All figures; looked for once. A line belongs to one thread. */
    List<Amounts.Amount> amounts() {
        if (amounts == null) {
            amounts = Amounts.find(this);
        }
        return amounts;
    }

    /** The times that these words name; looked for once, since each clause is asked by several. */
    List<DueDates.Due> times(Range within) {
        return times.computeIfAbsent(within, range -> DueDates.find(this, range));
    }

    /** Where patterns may begin; looked for once. */
    Beginnings.In beginnings() {
        if (beginnings == null) {
            beginnings = Lexicon.beginnings(this);
        }
        return beginnings;
    }

    List<Range> sentences() {
        if (sentences == null) {
            sentences = Clauses.sentences(this);
        }
        return sentences;
    }

    String text() {
        return text;
    }

    Utterance utterance() {
        return utterance;
    }

    List<Token> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Token word(int index) {
        return words.get(index);
    }

    /** The norm of a word; empty before the first and after the last. */
    String norm(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).norm();
    }

    String pos(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).pos();
    }

    String lemma(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).lemma();
    }

    /**
     * The lemmas of these words, a figure as one word for its kind: whoever asks for $150, for a hundred and fifty
     * dollars or for 90 euros asks in the same words.
     */
    List<String> lemmas(Range range) {
        List<String> lemmas = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            Amounts.Amount amount = amountAt(i);
            if (amount == null) {
                lemmas.add(lemma(i));
            } else {
                lemmas.add("#" + amount.kind());
                i = amount.range().to() - 1;
            }
        }
        return lemmas;
    }

    private Amounts.@Nullable Amount amountAt(int word) {
        for (Amounts.Amount amount : amounts()) {
            if (amount.range().from() == word) {
                return amount;
            }
        }
        return null;
    }

    /** The words from {@code from} to before {@code to}, as they are looked for. */
    String text(Range range) {
        return range.isEmpty() ? "" : text.substring(starts[range.from()], end(range.to() - 1));
    }

    /** These words as they were said, from the beginning of the first: a pattern may begin within "don't". */
    Quote quote(Range range) {
        int from = range.from();
        while (from > 0 && isWithin(words.get(from).start())) {
            from--;
        }
        return utterance.quote(words.get(from), words.get(range.to() - 1));
    }

    private boolean isWithin(int start) {
        return Character.isLetter(utterance.text().charAt(start - 1));
    }

    Range all() {
        return new Range(0, words.size());
    }

    private static boolean counts(Token token) {
        return token.isWord() || "$£€₹%".contains(token.norm());
    }

    /** Where a word begins in the line's text. */
    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word] + words.get(word).norm().length();
    }

    /** The word that this letter of the line's text belongs to. */
    int at(int letter) {
        int found = Arrays.binarySearch(starts, letter);
        return found >= 0 ? found : -found - 2;
    }
}
