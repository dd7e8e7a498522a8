package makegood.phrasebook;

import java.util.Set;

/**
 * Where a sentence's clauses lie. They end at marks, and where speech without marks goes on with "so", "but", "because", or
 * with "and" before somebody who does something. Marks around a filler ("that's, uh, against") end none.
 */
final class Clauses {

    private static final Set<String> JOINTS =
            Set.of("so", "but", "because", "cause", "cos", "cuz", "although", "though", "whereas");
    private static final Set<String> LINKS = Set.of("and", "then", "or", "plus");
    private static final Set<String> SUBJECTS =
            Set.of(
                    "i",
                    "we",
                    "you",
                    "he",
                    "she",
                    "they",
                    "it",
                    "that",
                    "this",
                    "there",
                    "nobody",
                    "somebody",
                    "someone",
                    "what",
                    "then");

    private final int[] starts;
    private final int[] ends;

    Clauses(SpokenSentence sentence) {
        int size = sentence.size();
        starts = new int[size + 1];
        ends = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            starts[i] = i < size && begins(sentence, i) ? i : starts[i - 1];
        }
        ends[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            ends[i] = starts[i + 1] > i && i + 1 < size ? i + 1 : ends[i + 1];
        }
    }

    private static boolean begins(SpokenSentence sentence, int place) {
        String word = sentence.word(place).plain();
        return JOINTS.contains(word)
                || LINKS.contains(word)
                        && place + 1 < sentence.size()
                        && SUBJECTS.contains(sentence.word(place + 1).plain())
                || sentence.nextMark(place) == place && !aside(sentence, place);
    }

    /** Whether the mark here only sets a filler off. */
    private static boolean aside(SpokenSentence sentence, int place) {
        return sentence.filler(place) > 0
                || sentence.filler(place - 1) > 0
                || place > 1 && sentence.filler(place - 2) == 2;
    }

    /** The place where the clause of this word begins. */
    int start(int word) {
        return starts[word];
    }

    /** The place where the clause of this word ends. */
    int end(int word) {
        return ends[word];
    }
}
