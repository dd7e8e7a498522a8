package makegood.web;

/**
 * A line of a CSV file (RFC 4180) that a spreadsheet takes for words and figures, never for a formula: what begins like one
 * gets an apostrophe before it.
 */
final class CsvLine {

    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CsvLine() {}

    static String of(String... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        return line.append("\r\n").toString();
    }

    private static String cell(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        return safe.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && FORMULA_BEGINS.indexOf(value.charAt(0)) >= 0;
    }
}
