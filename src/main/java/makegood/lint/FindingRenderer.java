package makegood.lint;

/** Tells a finding in four parts: where, what is wrong, the line with a caret under it, and the cure. */
public final class FindingRenderer {

    private FindingRenderer() {}

    /** @param file the finding's own */
    public static String render(Finding finding, SourceFile file) {
        String number = String.valueOf(finding.line());
        String line = file.line(finding.line());
        return """
        %s:%d:%d %s
        %s
          %s | %s
          %s | %s
        %s
        """
                .formatted(
                        finding.file(),
                        finding.line(),
                        finding.column(),
                        finding.code().key(),
                        finding.message(),
                        number,
                        line,
                        " ".repeat(number.length()),
                        carets(finding, line),
                        finding.cure());
    }

    /** Tabs stay tabs, so that the caret stands under its character at any tab width. */
    private static String carets(Finding finding, String line) {
        StringBuilder pad = new StringBuilder();
        int[] points = line.codePoints().limit(finding.column() - 1L).toArray();
        for (int point : points) {
            pad.append(point == '\t' ? '\t' : ' ');
        }
        int rest = line.codePointCount(0, line.length()) - points.length;
        return pad + "^".repeat(Math.max(1, Math.min(finding.length(), rest)));
    }
}
