package makegood.letter;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * Something to be done: a promise, or a call at the hour that they named.
 *
 * @param id the same each time, whatever becomes of other promises: the call's id and where this one was heard
 * @param what in a line: {@code Call Dana Ortiz}
 * @param who the rep who promised it
 * @param quote the promise as it was said; empty once erased, or where it was none
 * @param when the words that name the time; null where none do
 * @param due that time; null where the words fix none, so that a day and an hour are still to be agreed
 * @param seq the utterance that promised it
 * @param which of the promises that were heard in that utterance, from 0; null for one that only a model found, or for none
 * @param corrected whether somebody has put it right since: then the quote says something else
 * @param kept whether the rep said that it is done
 */
public record Task(
        String id,
        String what,
        String who,
        String quote,
        @Nullable String when,
        @Nullable OffsetDateTime due,
        int seq,
        @Nullable Integer which,
        boolean corrected,
        boolean kept) {}
