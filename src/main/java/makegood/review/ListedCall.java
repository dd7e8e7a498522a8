package makegood.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import makegood.journal.CallRow;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A call in a manager's list: its row, and what came of it.
 *
 * @param scope of the problem behind it; null where that is not reckoned yet
 * @param worth whether to pursue them; null as the scope
 * @param reason why they left, in a sentence; null while the call is live, and where none was heard
 * @param importedFrom a file's name; null for a call that was coached live
 * @param hits lines with the words that were looked for; empty where none were
 */
public record ListedCall(
        @JsonUnwrapped CallRow row,
        List<String> remedies,
        @Nullable String scope,
        @Nullable String worth,
        @Nullable String reason,
        @Nullable String reviewedBy,
        @Nullable OffsetDateTime reviewedAt,
        boolean disputed,
        @Nullable String importedFrom,
        @Nullable OffsetDateTime wordsErasedAt,
        List<Hit> hits) {

    ListedCall with(List<Hit> found) {
        return new ListedCall(
                row,
                remedies,
                scope,
                worth,
                reason,
                reviewedBy,
                reviewedAt,
                disputed,
                importedFrom,
                wordsErasedAt,
                found);
    }

    /**
     * A line with words that were looked for.
     *
     * @param seq of the event; null for the summary
     * @param kind {@code heard}, {@code noted}, {@code opened}, {@code whispered} or {@code summary}
     * @param speaker null where nobody spoke
     * @param text the line, or the part of it around the words
     * @param marks UTF-16 offsets into this text
     */
    public record Hit(
            @Nullable Integer seq,
            String kind,
            @Nullable String speaker,
            String text,
            List<Mark> marks) {}

    /** @param start UTF-16 offset @param end after the last character */
    public record Mark(int start, int end) {}
}
