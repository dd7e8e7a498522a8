package makegood.lint;

/**
 * One fault in a file.
 *
 * @param line from 1
 * @param column from 1, in code points
 * @param length how many code points of the line are at fault; 0 where something is missing at its end
 * @param message what is wrong, a full sentence in the editor's words, their names in quotes
 * @param cure what to do about it
 */
public record Finding(
        FindingCode code,
        FindingCode.Level level,
        String file,
        int line,
        int column,
        int length,
        String message,
        String cure) {

    public boolean isError() {
        return level == FindingCode.Level.ERROR;
    }
}
