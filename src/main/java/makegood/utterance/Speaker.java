package makegood.utterance;

import java.util.Locale;
import java.util.Optional;

/** Who spoke: our rep, or the customer they phone. */
public enum Speaker {
    REP,
    CUSTOMER;

    /** The word in files and on the wire: {@code rep} or {@code customer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Speaker> of(String key) {
        return Keys.find(Speaker.class, key);
    }
}
