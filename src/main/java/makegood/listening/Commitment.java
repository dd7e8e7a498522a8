package makegood.listening;

import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rep promised.
 *
 * @param quote the words that promised it, as they were said, whatever somebody has put right since
 * @param what what will be done, in a word or a few ({@code call}, {@code send the credit note})
 * @param when the words that name the time, an exact substring; null for a promise without a time
 * @param due that time in the customer's time zone; null where the words do not fix one
 * @param which of the promises that were heard in its utterance, from 0; {@link #UNHEARD} where only a model found it
 * @param heard as it was heard, where somebody has put it right since; null while it stands as it was heard
 */
public record Commitment(
        Quote quote,
        String what,
        @Nullable Quote when,
        @Nullable OffsetDateTime due,
        int which,
        @Nullable Commitment heard) {

    /** Not among those that the product heard: nobody can name it by its number. */
    public static final int UNHEARD = -1;

    /** As it was heard, alone in its utterance. */
    public Commitment(
            Quote quote, String what, @Nullable Quote when, @Nullable OffsetDateTime due) {
        this(quote, what, when, due, 0, null);
    }

    /** As somebody who knows better puts it. The words that named the time stand for as long as the time does. */
    public Commitment corrected(String right, @Nullable OffsetDateTime by) {
        Commitment first = heard == null ? this : heard;
        return new Commitment(
                quote, right, isSame(first.due, by) ? first.when : null, by, which, first);
    }

    /** Whether somebody has put it right: then the words in which it was heard are not to be told as the promise. */
    public boolean isCorrected() {
        return heard != null;
    }

    /** Whether what will be done is in somebody's own words, not the utterance's. */
    public boolean isReworded() {
        return heard != null && !heard.what.equals(what);
    }

    /** Whether it says this already. */
    public boolean is(String told, @Nullable OffsetDateTime by) {
        return what.equals(told) && isSame(due, by);
    }

    private static boolean isSame(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return one == null ? other == null : other != null && one.isEqual(other);
    }

    /** Each with its place. Those that were stored before they had one bear all the same; the rest keep theirs. */
    static List<Commitment> numbered(List<Commitment> promises) {
        if (promises.stream().map(Commitment::which).distinct().count() == promises.size()) {
            return List.copyOf(promises);
        }
        List<Commitment> numbered = new ArrayList<>();
        for (Commitment each : promises) {
            numbered.add(
                    new Commitment(
                            each.quote,
                            each.what,
                            each.when,
                            each.due,
                            numbered.size(),
                            each.heard));
        }
        return List.copyOf(numbered);
    }
}
