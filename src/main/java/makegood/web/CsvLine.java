package makegood.web;

import makegood.desk.Refusal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a CSV file (RFC 4180) that a spreadsheet takes for words and figures, never for a formula: what begins like one
 * gets an apostrophe before it.
 *
 * @param separator as spreadsheets expect it: where a sum has a decimal comma, cells are told apart by semicolons
 */
record CsvLine(String separator) {

    static final CsvLine COMMAS = new CsvLine(",");

    /** Before the first line, so that a spreadsheet takes the file for UTF-8. */
    static final char MARK = '\uFEFF';

    private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r\\n]|\\s*[=+@\\-＝＋＠－])");
    private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n\\t]");

    /** @throws Refusal for another than these two */
    static CsvLine by(String name) {
        return switch (name) {
            case "comma" -> COMMAS;
            case "semicolon" -> new CsvLine(";");
            default -> throw Refusal.malformed("separator", "Choose one of: comma, semicolon.");
        };
    }

    String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(separator))
                + "\r\n";
    }

    /** Blanks before a formula do not hide it, nor does a sign as wide as a Japanese letter. */
    private static String cell(String value) {
        String text = value.replace('\0', ' ');
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
