package makegood.listening;

import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * What the rep promised.
 *
 * @param what what will be done, in a word or a few ({@code call}, {@code send the credit note})
 * @param when the words that name the time, an exact substring; null for a promise without a time
 * @param due that time in the customer's time zone; null where the words do not fix one
 */
public record Commitment(
        Quote quote, String what, @Nullable Quote when, @Nullable OffsetDateTime due) {

    /** As somebody who knows better puts it. The words that named the time stand for as long as the time does. */
    public Commitment corrected(String right, @Nullable OffsetDateTime by) {
        boolean sameTime = due == null ? by == null : by != null && due.isEqual(by);
        return new Commitment(quote, right, sameTime ? when : null, by);
    }
}
