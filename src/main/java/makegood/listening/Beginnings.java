package makegood.listening;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which of a lexicon's patterns may begin with which word: most words begin none, and talk repeats its words. Without it,
 * most of the time that patterns take goes into finding out that nothing begins here. Safe for several threads.
 */
final class Beginnings {

    /** Words that are kept; what people say has fewer. */
    private static final int REMEMBERED = 20_000;

    private static final int LONGEST = 30;
    private static final BitSet NONE = new BitSet(0);

    private final List<WordPattern> patterns;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    /** @param patterns of one lexicon, each at its number */
    Beginnings(List<WordPattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * Where in a line which patterns may begin.
     *
     * @param words the numbers of the patterns for each word
     * @param any the numbers of all of them
     */
    record In(BitSet[] words, BitSet any) {

        boolean has(int pattern) {
            return any.get(pattern);
        }

        boolean has(int pattern, int word) {
            return words[word].get(pattern);
        }
    }

    In in(Line line) {
        BitSet[] words = new BitSet[line.size()];
        BitSet any = new BitSet(patterns.size());
        for (int i = 0; i < words.length; i++) {
            words[i] = with(line.norm(i));
            any.or(words[i]);
        }
        return new In(words, any);
    }

    private BitSet with(String word) {
        BitSet seen = known.get(word);
        if (seen != null) {
            return seen;
        }
        BitSet fresh = tried(word);
        if (known.size() < REMEMBERED && isKept(word)) {
            known.put(word, fresh);
        }
        return fresh;
    }

    /** Figures and ids are without number, and hardly come again. */
    private static boolean isKept(String word) {
        return word.length() <= LONGEST && word.chars().noneMatch(Character::isDigit);
    }

    /** Only what may begin with the word's first letter is tried with all of it. */
    private BitSet tried(String word) {
        int first = word.offsetByCodePoints(0, 1);
        BitSet begun = new BitSet(patterns.size());
        if (first == word.length()) {
            begun.set(0, patterns.size());
        } else {
            begun.or(with(word.substring(0, first)));
        }
        for (int i = begun.nextSetBit(0); i >= 0; i = begun.nextSetBit(i + 1)) {
            WordPattern pattern = patterns.get(i);
            begun.set(i, pattern.mayBegin(word) || pattern.mayBegin(word + " "));
        }
        return begun.isEmpty() ? NONE : begun;
    }
}
