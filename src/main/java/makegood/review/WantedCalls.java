package makegood.review;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list.
 *
 * @param words to look for, as typed: each must be there, "in quotes" as they stand, -not, begin*; null for any
 * @param after where the page before ended, as it told; null to count pages
 * @param page from 0
 * @param size 1..500
 */
public record WantedCalls(
        @Nullable String words,
        CallFilter filter,
        CallOrder order,
        @Nullable String after,
        int page,
        int size) {

    /** Whether a page told this as where it ended. */
    public static boolean isPlace(String after) {
        return Cursor.read(after).isPresent();
    }
}
