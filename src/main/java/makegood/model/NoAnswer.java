package makegood.model;

/** The model gave no answer that can be used: the embedded one serves. Its message never holds anybody's words. */
public final class NoAnswer extends Exception {

    private final Reason reason;

    public NoAnswer(Reason reason) {
        super(reason.words(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, in words for a page. */
    public enum Reason {
        OFF("no language model is configured"),
        RESTING("the language model failed repeatedly and is left alone for a while"),
        BUSY("too many requests are under way"),
        MINUTE_SPENT("this minute's requests are used up"),
        CALL_SPENT("this call's requests are used up"),
        TOO_SLOW("it did not answer in time"),
        KEY_REFUSED("the provider refuses the key"),
        TOO_MANY("the provider takes no more requests for now"),
        PROVIDER_FAILED("the provider failed"),
        UNREACHABLE("the provider can't be reached"),
        REQUEST_REFUSED("the provider refuses the request: check the model's name"),
        CUT_SHORT("the answer broke off"),
        EMPTY("the answer was empty"),
        TOO_LONG("the answer did not end"),
        UNREADABLE("the answer was not in the form asked for");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether it says something of the provider's health; what we refuse ourselves does not. */
        public boolean isFailure() {
            return switch (this) {
                case OFF, RESTING, BUSY, MINUTE_SPENT, CALL_SPENT -> false;
                default -> true;
            };
        }
    }
}
