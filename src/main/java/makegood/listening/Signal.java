package makegood.listening;

import makegood.utterance.Keys;
import makegood.utterance.Quote;

import java.util.Optional;

/** Something in the customer's words that a good listener would not miss. */
public record Signal(Type type, Quote quote) {

    public enum Type {
        SARCASM,
        REFUSAL,
        ACCEPTANCE,
        THANKS,
        NOT_DECISION_MAKER,
        DECISION_MAKER,
        NEW_VENDOR,
        CONDITION,
        QUESTION,
        BAD_TIME,
        CONTACT_CONSENT,
        HYPOTHETICAL,
        QUOTED_SPEECH,
        WITHDRAWN_REMEDY,
        ASKS_PRICE,
        ASKS_FOR_EMAIL,
        WHO_IS_THIS,
        CALMED;

        public String key() {
            return Keys.key(this);
        }

        public static Optional<Type> of(String key) {
            return Keys.find(Type.class, key);
        }
    }
}
