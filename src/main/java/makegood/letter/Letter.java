package makegood.letter;

import makegood.utterance.Keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter that can be sent once somebody has read it.
 *
 * @param first what has to be settled before any letter goes, in whatever words
 * @param gaps what its words leave to be filled in or put right
 * @param leftAlone whether they asked to be left alone: promises are not to be kept by calling them either
 * @param by {@code embedded}, or the language model's name
 */
public record Letter(
        Kind kind,
        String subject,
        String body,
        List<String> first,
        List<String> gaps,
        boolean leftAlone,
        String by) {

    public static final String EMBEDDED = "embedded";

    public Letter {
        first = List.copyOf(first);
        gaps = List.copyOf(gaps);
    }

    /** What the sender has to settle or to fill in; empty where it can go as it is. */
    public List<String> missing() {
        return Stream.concat(first.stream(), gaps.stream()).toList();
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
