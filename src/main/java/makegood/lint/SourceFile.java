package makegood.lint;

/**
 * A file that a person edits.
 *
 * @param name as its editor knows it, with slashes: {@code conversation-flows/two-questions.yaml}
 */
public record SourceFile(String name, String text) {

    /** Where an offset stands. Lines and columns count from 1, columns in code points. */
    public Position position(int offset) {
        int safe = Math.max(0, Math.min(offset, text.length()));
        int lineStart = text.lastIndexOf('\n', safe - 1) + 1;
        int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        return new Position(line, text.codePointCount(lineStart, safe) + 1);
    }

    /** The text of a line, without its line break; empty past the end. */
    public String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    /** Where the line of an offset ends, before its line break. */
    int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    public record Position(int line, int column) {}
}
