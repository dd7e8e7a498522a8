package makegood.queue;

import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * Why a manager should look at a call.
 *
 * @param number how many rules were broken, or promises are overdue; 0 where it does not count
 * @param usual how many the others have in a call; null where it is no comparison
 * @param rule that was broken; null where it is not about one
 * @param since when it was due or disputed; null where the call's own time says it
 * @param newest when the last of it came about; null where it comes about once
 */
public record Reason(
        Kind kind,
        long number,
        @Nullable Double usual,
        @Nullable String rule,
        @Nullable OffsetDateTime since,
        @Nullable OffsetDateTime newest) {

    Reason(Kind kind, long number, @Nullable Double usual, @Nullable String rule) {
        this(kind, number, usual, rule, null, null);
    }

    /** The gravest first. */
    public enum Kind {
        /** The customer left the call furious. */
        FURIOUS_AT_END,
        /** The rep disputes how it was scored. */
        DISPUTED,
        /** A promise's hour has passed, and nobody has said that it was kept. */
        PROMISE_OVERDUE,
        /** Far more warnings than the team has in a call. */
        OUTLIER,
        /** One rule was broken again and again. */
        RULE_OFTEN;

        /** The word on the wire: {@code promise-overdue}. */
        public String key() {
            return Keys.key(this);
        }
    }
}
