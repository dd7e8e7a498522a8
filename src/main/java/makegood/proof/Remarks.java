package makegood.proof;

import makegood.lint.Sarif;
import makegood.lint.SourceFile;
import makegood.phrasebook.Warning;
import makegood.utterance.Keys;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Collectors;

/** Remarks as people and programs read them. */
public final class Remarks {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WIDEST = 160;

    private Remarks() {}

    /** Where, which rule and what it says of the words, the line with a caret under it, why, and what to say instead. */
    public static String text(Remark remark) {
        Warning warning = remark.warning();
        String number = String.valueOf(remark.from().line());
        String line = remark.file().line(remark.from().line());
        int before = remark.from().column() - 1;
        // A transcript may be one line of a megabyte: only what stands around the words is shown.
        int skipped = before + 1 > WIDEST ? before - WIDEST / 4 : 0;
        int from = line.offsetByCodePoints(0, skipped);
        String shown = line.substring(from, Math.min(line.length(), from + WIDEST));
        int points = shown.codePointCount(0, shown.length());
        int wanted =
                remark.to().line() == remark.from().line()
                        ? remark.to().column() - remark.from().column()
                        : points;
        int column = before - skipped;
        return """
        %s:%d:%d %s %s
        %s
          %s | %s
          %s | %s%s
        %s
        %s
        """
                .formatted(
                        remark.file().name(),
                        remark.from().line(),
                        remark.from().column(),
                        Keys.key(warning.level()),
                        warning.rule(),
                        remark.message(),
                        number,
                        shown,
                        " ".repeat(number.length()),
                        pad(shown, column),
                        "^".repeat(Math.max(1, Math.min(wanted, points - column))),
                        warning.why(),
                        instead(warning));
    }

    private static String pad(String line, int columns) {
        return line.codePoints()
                .limit(columns)
                .mapToObj(point -> point == '\t' ? "\t" : " ")
                .collect(Collectors.joining());
    }

    private static String instead(Warning warning) {
        return warning.instead().isEmpty()
                ? "Say it otherwise."
                : warning.instead().stream()
                        .map(wording -> "\"" + wording + "\"")
                        .collect(Collectors.joining(", or ", "Say instead: ", ""));
    }

    public static String sarif(List<Remark> remarks) {
        return Sarif.log(remarks.stream().map(Remarks::result).toList());
    }

    private static Sarif.Result result(Remark remark) {
        Warning warning = remark.warning();
        return new Sarif.Result(
                warning.rule(),
                warning.why() + " (" + warning.source() + ")",
                warning.level() == Warning.Level.SUGGESTION ? "note" : Keys.key(warning.level()),
                remark.message() + " " + instead(warning),
                remark.file().name(),
                remark.from().line(),
                remark.from().column(),
                remark.to().line(),
                remark.to().column());
    }

    /** {@code {"files": [{"file": …, "warnings": […]}]}}, the warnings as on the wire with their lines and columns. */
    public static String json(List<SourceFile> files, List<Remark> remarks) {
        ObjectNode all = JSON.createObjectNode();
        ArrayNode list = all.putArray("files");
        for (SourceFile file : files) {
            ObjectNode node = list.addObject();
            node.put("file", file.name());
            ArrayNode warnings = node.putArray("warnings");
            remarks.stream()
                    .filter(remark -> remark.file() == file)
                    .forEach(remark -> write(remark, warnings.addObject()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private static void write(Remark remark, ObjectNode node) {
        Warning warning = remark.warning();
        node.put("rule", warning.rule())
                .put("level", Keys.key(warning.level()))
                .put("line", remark.from().line())
                .put("column", remark.from().column())
                .put("endLine", remark.to().line())
                .put("endColumn", remark.to().column())
                .put("start", remark.start())
                .put("end", remark.end())
                .put("quote", warning.quote().text())
                .put("message", remark.message())
                .put("why", warning.why());
        warning.instead().forEach(node.withArray("instead")::add);
        node.put("source", warning.source());
    }
}
