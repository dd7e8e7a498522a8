package makegood.lint;

/**
 * A stretch of a source file, as UTF-16 offsets.
 *
 * @param start of its first character
 * @param end after its last character
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span runs forward from 0, not " + start + " to " + end);
        }
    }

    /** The part of this span that begins {@code offset} characters in and is {@code length} long, kept inside it. */
    public Span part(int offset, int length) {
        int from = Math.min(start + Math.max(0, offset), end);
        return new Span(from, Math.min(from + Math.max(0, length), end));
    }
}
