package makegood.evaluation;

import java.util.List;

/** A page of Markdown. */
final class Report {

    private final StringBuilder page = new StringBuilder();

    Report heading(int level, String text) {
        page.append("#".repeat(level)).append(' ').append(text).append("\n\n");
        return this;
    }

    Report paragraph(String text) {
        page.append(text).append("\n\n");
        return this;
    }

    /** The first column is text, the others stand right. */
    Report table(List<String> header, List<List<String>> rows) {
        row(header);
        page.append("| --- |").append(" ---: |".repeat(header.size() - 1)).append('\n');
        rows.forEach(this::row);
        page.append('\n');
        return this;
    }

    private void row(List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
