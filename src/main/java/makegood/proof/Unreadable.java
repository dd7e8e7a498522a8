package makegood.proof;

import java.util.Set;

/** A file that can't be checked. Its message says why, and what to do. */
public final class Unreadable extends RuntimeException {

    private final String cure;
    private final Set<String> voices;

    Unreadable(String file, String message) {
        this(file, message, Set.of());
    }

    /** @param voices names of which one is the rep's, nobody has said which */
    Unreadable(String file, String message, Set<String> voices) {
        super(file + ": " + message, null, false, false);
        this.cure = message;
        this.voices = voices;
    }

    /** Why, and what to do, without the file's name. */
    public String cure() {
        return cure;
    }

    /** The names of those who speak, where nobody has said which is the rep; empty where that is not what is wrong. */
    public Set<String> voices() {
        return voices;
    }
}
