package makegood.phrasebook;

/** A pattern that can't be read: where in its text, what is wrong, and the cure. */
final class BadPattern extends Exception {

    private final int offset;
    private final String cure;

    BadPattern(int offset, String message, String cure) {
        super(message, null, false, false);
        this.offset = offset;
        this.cure = cure;
    }

    /** UTF-16 offset into the pattern. */
    int offset() {
        return offset;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String cure() {
        return cure;
    }
}
