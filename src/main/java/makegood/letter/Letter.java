package makegood.letter;

import makegood.utterance.Keys;

import java.util.List;
import java.util.Optional;

/**
 * A letter that can be sent once somebody has read it.
 *
 * @param missing what the sender has to fill in or settle first; empty where it can go as it is
 * @param by {@code embedded}, or the language model's name
 */
public record Letter(Kind kind, String subject, String body, List<String> missing, String by) {

    public static final String EMBEDDED = "embedded";

    public Letter {
        missing = List.copyOf(missing);
    }

    /** The letters of the method. */
    public enum Kind {
        /** What changes because of what they said (James). */
        REVISIT,
        /** What both agreed to, in writing (Gitomer). */
        CONDITIONS,
        /** Thanks, once they have said yes (McLees). */
        THANK_YOU,
        /** A few lines that ask for nothing (Gitomer). */
        PEACE_OFFERING,
        /** What is useful to them, with their permission (The Alternative Board). */
        USEFUL_NEWS;

        public String key() {
            return Keys.key(this);
        }

        public static Optional<Kind> of(String key) {
            return Keys.find(Kind.class, key);
        }
    }
}
