package makegood.web;

import java.util.regex.Pattern;

/**
 * A line of a CSV file (RFC 4180) that a spreadsheet takes for words and figures, never for a formula: what begins like one
 * gets an apostrophe before it.
 */
final class CsvLine {

    private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r\\n]|\\s*[=+@\\-＝＋＠－])");
    private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n\\t]");

    private CsvLine() {}

    static String of(String... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        return line.append("\r\n").toString();
    }

    /** Blanks before a formula do not hide it, nor does a sign as wide as a Japanese letter. */
    private static String cell(String value) {
        String text = value.replace('\0', ' ');
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
