package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A sentence that patterns are looked for in, each only once, however many hits ask for it. For one thread. */
final class SearchedSentence {

    private static final Set<Unless.Where> IN_SENTENCE =
            EnumSet.range(Unless.Where.SENTENCE, Unless.Where.AFTER);

    private final SpokenSentence words;
    private final Map<PhrasePattern, Finds> known = new HashMap<>();
    private @Nullable Clauses clauses;

    SearchedSentence(SpokenSentence words) {
        this.words = words;
    }

    SpokenSentence words() {
        return words;
    }

    Finds find(PhrasePattern pattern) {
        Finds finds = known.get(pattern);
        if (finds == null) {
            finds = new Finds(pattern.find(words));
            known.put(pattern, finds);
        }
        return finds;
    }

    /** Whether something in this sentence makes fine the words from {@code start} to {@code end}. */
    boolean excuses(Unless unless, int start, int end) {
        return isIn(unless, Unless.Where.SENTENCE, 0, words.size())
                || isIn(unless, Unless.Where.AFTER, start, words.size())
                || isIn(unless, Unless.Where.CLAUSE, clauses().start(start), clauses().end(end - 1))
                || isIn(unless, Unless.Where.BEFORE, clauses().start(start), start);
    }

    /** Whether something makes the sentence as a whole fine. */
    boolean excuses(Unless unless) {
        return IN_SENTENCE.stream()
                .anyMatch(where -> unless.of(where).stream().anyMatch(this::has));
    }

    private boolean isIn(Unless unless, Unless.Where where, int from, int to) {
        for (PhrasePattern pattern : unless.of(where)) {
            if (find(pattern).beginIn(from, to)) {
                return true;
            }
        }
        return false;
    }

    private Clauses clauses() {
        Clauses lying = clauses;
        if (lying == null) {
            lying = new Clauses(words);
            clauses = lying;
        }
        return lying;
    }

    boolean has(PhrasePattern pattern) {
        return !find(pattern).isEmpty();
    }
}
