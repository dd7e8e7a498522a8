package makegood.phrasebook;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a pattern was found in a sentence, as places between words.
 *
 * @param slots pairs of places, the quote's first
 */
record PatternMatch(Program program, int start, int end, int[] slots) {

    /** The place before the words to be quoted. */
    int quoteStart() {
        return quotes() ? slots[0] : start;
    }

    /** The place after the words to be quoted. */
    int quoteEnd() {
        return quotes() ? slots[1] : end;
    }

    /** Where nothing was found of what stands between the braces, the whole is quoted. */
    private boolean quotes() {
        return slots[0] >= 0 && slots[1] > slots[0];
    }

    /** The captured words by their names, as they stand in the text. */
    Map<String, String> captured(SpokenSentence sentence, String text) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < program.captures().size(); i++) {
            int from = slots[2 * i + 2];
            int to = slots[2 * i + 3];
            if (from >= 0 && to > from) {
                int first = sentence.word(from).token().start();
                words.put(
                        program.captures().get(i),
                        text.substring(first, sentence.word(to - 1).token().end()));
            }
        }
        return words;
    }
}
