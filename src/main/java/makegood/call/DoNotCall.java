package makegood.call;

import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * That a customer is not to be called before a day: a no holds until a day that somebody named.
 *
 * @param before the first day on which they may be called again; null until somebody names one
 * @param by who set it, or whose call brought it
 * @param callId the call that brought it; null where a person set it
 * @param reason in the words of the person who set it; null where a call brought it
 */
public record DoNotCall(
        @Nullable LocalDate before,
        Why why,
        String by,
        OffsetDateTime since,
        @Nullable String callId,
        @Nullable String reason) {

    /** Where it came from. */
    public enum Why {
        /** They refused all contact, in so many words. */
        REFUSED,
        /** The rep let it rest. */
        BACK_OFF,
        /** A person said so. */
        SET;

        public String key() {
            return Keys.key(this);
        }

        public static Optional<Why> of(String key) {
            return Keys.find(Why.class, key);
        }
    }

    /** The one of two that holds longer; one without a day holds longest. */
    public DoNotCall orLonger(DoNotCall other) {
        if (before == null || other.before() == null) {
            return before == null ? this : other;
        }
        return other.before().isAfter(before) ? other : this;
    }
}
