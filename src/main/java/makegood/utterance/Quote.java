package makegood.utterance;

/**
 * Words cut from an utterance. Only {@link Utterance#quote} makes one while listening, so it is an exact substring by
 * construction; {@link #stored} brings one back from the journal.
 */
public final class Quote {

    private final String text;
    private final int start;
    private final int end;

    Quote(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** A quote as the journal kept it; its words may have been erased since, then {@code text} is empty. */
    public static Quote stored(String text, int start, int end) {
        return new Quote(text, start, end);
    }

    public String text() {
        return text;
    }

    /** UTF-16 offset of the first character in the utterance's text. */
    public int start() {
        return start;
    }

    /** UTF-16 offset after the last character. */
    public int end() {
        return end;
    }

    public boolean overlaps(Quote other) {
        return start < other.end && other.start < end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote that
                && start == that.start
                && end == that.end
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * text.hashCode() + start) + end;
    }

    @Override
    public String toString() {
        return "«" + text + "»" + start + "–" + end;
    }
}
