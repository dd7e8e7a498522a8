package makegood.listening;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Which patterns may begin with which word, and where many may, with which two: most words begin none, and talk repeats
 * itself. Without it, most of the time that patterns take goes into finding out that nothing begins here. Safe for several
 * threads.
 */
final class Beginnings {

    /** Words that are kept, and as many pairs of words; what people say has fewer words. */
    private static final int REMEMBERED = 20_000;

    /** Where a word begins fewer, trying them costs less than asking for the word after it. */
    private static final int MANY = 6;

    /** Letters after which a word is told from most others. */
    private static final int FIRST = 3;

    private static final int LONGEST = 30;
    private static final BitSet NONE = new BitSet(0);

    private final List<WordPattern> patterns;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();
    private final Map<String, BitSet> pairs = new ConcurrentHashMap<>();

    /** @param patterns each at its number */
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
            words[i] = with(line.norm(i), line.norm(i + 1));
            any.or(words[i]);
        }
        return new In(words, any);
    }

    private BitSet with(String word, String next) {
        BitSet begun = with(word);
        if (begun.cardinality() < MANY || next.isEmpty()) {
            return begun;
        }
        String pair = word + " " + next;
        BitSet seen = pairs.get(pair);
        if (seen != null || pairs.size() >= REMEMBERED || !isKept(pair)) {
            return seen == null ? begun : seen;
        }
        BitSet fresh = left(begun, pattern -> pattern.isBy(word) || pattern.mayBeginWith(pair));
        pairs.put(pair, fresh);
        return fresh;
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

    /** Only what may begin with the word's first letters is tried with all of it, and so for them. */
    private BitSet tried(String word) {
        int letters = word.codePointCount(0, word.length());
        BitSet begun = new BitSet(patterns.size());
        if (letters == 1) {
            begun.set(0, patterns.size());
        } else {
            int fewer = letters > FIRST ? FIRST : 1;
            begun.or(with(word.substring(0, word.offsetByCodePoints(0, fewer))));
        }
        return left(begun, pattern -> pattern.mayBeginWith(word));
    }

    private BitSet left(BitSet begun, Predicate<WordPattern> may) {
        BitSet left = new BitSet(patterns.size());
        begun.stream().filter(number -> may.test(patterns.get(number))).forEach(left::set);
        return left.isEmpty() ? NONE : left;
    }
}
