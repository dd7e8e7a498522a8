package makegood.lint;

/**
 * Where each character of a scalar's value stands in the file, although YAML folded its lines, cut its indentation or
 * undid its escapes: both texts are walked side by side, and white space in one may be any white space in the other.
 */
final class Alignment {

    private final String text;
    private final String value;
    private final int end;

    Alignment(String text, String value, Span content) {
        this.text = text;
        this.value = value;
        this.end = Math.min(content.end(), text.length());
    }

    /** The stretch of the file that holds {@code value[from, to)}. */
    Span span(int contentStart, int from, int to) {
        int source = contentStart;
        int start = -1;
        int last = -1;
        for (int i = 0; i < Math.min(to, value.length()); i++) {
            source = find(source, value.charAt(i));
            start = i == from ? source : start;
            last = source;
            source = Math.min(source + 1, end);
        }
        int first = start < 0 ? Math.min(source, end) : start;
        return new Span(first, Math.max(first, Math.min(last + 1, end)));
    }

    private int find(int source, char wanted) {
        int at = source;
        if (Character.isWhitespace(wanted)) {
            return at;
        }
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean escaped =
                at + 1 < end && text.charAt(at) != wanted && text.charAt(at + 1) == wanted;
        return escaped ? at + 1 : at;
    }
}
