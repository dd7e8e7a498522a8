package makegood.call;

import makegood.utterance.Keys;

import java.util.Optional;

/** How a call ended. */
public enum Outcome {
    WON_BACK,
    OPEN,
    LOST,
    BACK_OFF,
    /** We chose not to pursue them. */
    LET_GO;

    public String key() {
        return Keys.key(this);
    }

    public static Optional<Outcome> of(String key) {
        return Keys.find(Outcome.class, key);
    }
}
