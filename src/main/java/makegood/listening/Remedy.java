package makegood.listening;

import makegood.utterance.Keys;
import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

/**
 * What would make it right: asked for by the customer, or offered by the rep.
 *
 * @param amount the words that name how much, an exact substring of the utterance; null where none
 * @param value the amount as a number, where the words are one
 * @param deadline the words that name by when, an exact substring; null where none
 * @param who the words that name who should do it, an exact substring; null where none
 */
public record Remedy(
        Type type,
        Quote quote,
        @Nullable Quote amount,
        @Nullable Money value,
        @Nullable Quote deadline,
        @Nullable Quote who,
        Status status) {

    /** The same remedy as it stands after an answer. */
    public Remedy as(Status newer) {
        return new Remedy(type, quote, amount, value, deadline, who, newer);
    }

    /** The same, worth what the other is where its own words name no sum. */
    Remedy orWorth(Remedy other) {
        return amount != null
                ? this
                : new Remedy(type, quote, null, other.value, deadline, who, status);
    }

    public enum Type {
        REFUND,
        CREDIT,
        DISCOUNT,
        REPLACEMENT,
        REPAIR,
        REDELIVERY,
        APOLOGY,
        EXPLANATION,
        CALLBACK,
        ESCALATION,
        CANCELLATION,
        POLICY_CHANGE,
        INFORMATION,
        FIX_ACCOUNT,
        COMPENSATION,
        GUARANTEE,
        NEW_CONTACT,
        TRIAL,
        OTHER;

        public String key() {
            return Keys.key(this);
        }
    }

    public enum Status {
        ASKED,
        OFFERED,
        AGREED,
        DECLINED,
        WITHDRAWN;

        public String key() {
            return Keys.key(this);
        }
    }
}
