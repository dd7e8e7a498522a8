package makegood.evaluation.ear;

import makegood.utterance.Quote;

import java.time.OffsetDateTime;

/**
 * Words that an ear picked out.
 *
 * @param type what they are; empty where there is but one kind
 * @param start UTF-16 offset in the turn's text
 * @param end UTF-16 offset after the last character
 * @param amount the words that name how much; null where none
 * @param when the words that name a time; null where none
 * @param due that time; null where not worked out
 */
public record Found(
        String type, int start, int end, String amount, String when, OffsetDateTime due) {

    public static Found of(String type, Quote quote) {
        return new Found(type, quote.start(), quote.end(), null, null, null);
    }

    static Found whole(String type, String text) {
        return new Found(type, 0, text.length(), null, null, null);
    }

    static String text(Quote quote) {
        return quote == null ? null : quote.text();
    }
}
