package makegood.call;

import makegood.utterance.Keys;

import java.util.Optional;

/** What a rep says of a step or a warning. */
public enum Verdict {
    USEFUL,
    NOT_NOW,
    WRONG;

    public String key() {
        return Keys.key(this);
    }

    public static Optional<Verdict> of(String key) {
        return Keys.find(Verdict.class, key);
    }
}
