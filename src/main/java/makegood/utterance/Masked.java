package makegood.utterance;

import java.util.Map;

/**
 * A text without what nobody needs to keep.
 *
 * @param text with {@code [card]}, {@code [account]}, {@code [id]}, {@code [email]} or {@code [phone]} in their place
 * @param counts how many of each kind were masked; only kinds that were there
 */
public record Masked(String text, Map<Kind, Integer> counts) {

    public Masked {
        counts = Map.copyOf(counts);
    }

    /** What is masked. */
    public enum Kind {
        CARD,
        ACCOUNT,
        ID,
        EMAIL,
        PHONE;

        /** The word in its brackets and on the wire. */
        public String key() {
            return Keys.key(this);
        }
    }
}
