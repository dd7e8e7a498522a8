package makegood.phrasebook;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a pattern stands in a sentence. Whatever is asked of it takes a few steps, however often that is: a long text holds
 * many.
 *
 * @param matches by their place, none overlapping another
 */
record Finds(List<PatternMatch> matches) {

    boolean isEmpty() {
        return matches.isEmpty();
    }

    /** Whether one of them shares a word with those from {@code start} to {@code end}. */
    boolean touch(int start, int end) {
        PatternMatch last = lastBefore(end);
        return last != null && last.end() > start;
    }

    /** Whether one of them begins before this place and reaches it. */
    boolean leadTo(int place) {
        PatternMatch last = lastBefore(place);
        return last != null && last.end() >= place;
    }

    /** Whether one of them begins from {@code start} on and before {@code end}. */
    boolean beginIn(int start, int end) {
        PatternMatch last = lastBefore(end);
        return last != null && last.start() >= start;
    }

    private @Nullable PatternMatch lastBefore(int place) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : matches.get(low - 1);
    }
}
