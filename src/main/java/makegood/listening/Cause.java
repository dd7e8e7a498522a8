package makegood.listening;

import makegood.utterance.Keys;
import makegood.utterance.Quote;

/** Why the customer left, in their words. */
public record Cause(Type type, Quote quote) {

    public enum Type {
        LATE_DELIVERY,
        WRONG_BILLING,
        POOR_SERVICE,
        PRODUCT_DEFECT,
        BROKEN_PROMISE,
        PRICE,
        MISSING_ITEM,
        OUTAGE,
        LACK_OF_ATTENTION,
        PERSONALITY_CONFLICT,
        BETTER_OFFER,
        MANAGEMENT_CHANGE,
        TRUST,
        NO_LONGER_NEEDED,
        OTHER;

        public String key() {
            return Keys.key(this);
        }

        /** Whether somebody was let down: nobody is owed an apology for a price, or for having no more use for it. */
        public boolean isOurs() {
            return switch (this) {
                case PRICE, BETTER_OFFER, MANAGEMENT_CHANGE, NO_LONGER_NEEDED -> false;
                default -> true;
            };
        }
    }
}
