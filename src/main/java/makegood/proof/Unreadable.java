package makegood.proof;

/** A file that can't be checked. Its message says why, and what to do. */
public final class Unreadable extends RuntimeException {

    Unreadable(String file, String message) {
        super(file + ": " + message, null, false, false);
    }
}
