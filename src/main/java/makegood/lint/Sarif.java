package makegood.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Findings as a SARIF 2.1.0 log, which code review tools show beside the lines. */
public final class Sarif {

    private static final String PAGE = "docs/findings.md#";
    private static final Pattern URL = Pattern.compile("https?://\\S+");

    private Sarif() {}

    /** @param help what explains the rule: an address, a page of the documentation, or a sentence */
    public record Result(
            String rule,
            String help,
            String level,
            String message,
            String file,
            int startLine,
            int startColumn,
            int endLine,
            int endColumn) {}

    public static String write(List<Finding> findings) {
        return log(findings.stream().map(Sarif::result).toList());
    }

    /** @param results whose level is SARIF's: {@code error}, {@code warning} or {@code note} */
    public static String log(List<Result> results) {
        Map<String, Result> firsts = new LinkedHashMap<>();
        results.forEach(result -> firsts.putIfAbsent(result.rule(), result));
        return """
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
        "columnKind":"unicodeCodePoints",
        "tool":{"driver":{"name":"makegood","rules":[
        %s
        ]}},
        "results":[
        %s
        ]}]}
        """
                .formatted(
                        firsts.values().stream()
                                .map(Sarif::rule)
                                .collect(Collectors.joining(",\n")),
                        results.stream().map(Sarif::json).collect(Collectors.joining(",\n")));
    }

    private static Result result(Finding finding) {
        return new Result(
                finding.code().key(),
                PAGE + finding.code().key(),
                finding.isError() ? "error" : "warning",
                finding.message() + " " + finding.cure(),
                finding.file(),
                finding.line(),
                finding.column(),
                finding.line(),
                finding.column() + finding.length());
    }

    private static String rule(Result first) {
        // An address has to be whole there; a page of the documentation has none.
        return (URL.matcher(first.help()).matches()
                        ? "{\"id\":%s,\"helpUri\":%s}"
                        : "{\"id\":%s,\"help\":{\"text\":%s}}")
                .formatted(text(first.rule()), text(first.help()));
    }

    private static String json(Result result) {
        String end =
                result.endLine() == result.startLine()
                        ? ""
                        : "\"endLine\":" + result.endLine() + ",";
        return """
        {"ruleId":%s,"level":%s,"message":{"text":%s},"locations":[{"physicalLocation":{\
        "artifactLocation":{"uri":%s},\
        "region":{"startLine":%d,"startColumn":%d,%s"endColumn":%d}}}]}\
        """
                .formatted(
                        text(result.rule()),
                        text(result.level()),
                        text(result.message()),
                        text(uri(result.file())),
                        result.startLine(),
                        result.startColumn(),
                        end,
                        result.endColumn());
    }

    /** A file's name as SARIF wants it: a blank or an umlaut in it escaped. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException odd) {
            return file;
        }
    }

    private static String text(String value) {
        return value.codePoints()
                .mapToObj(Sarif::escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                    point < 0x20 || point == 0x2028 || point == 0x2029
                            ? "\\u%04x".formatted(point)
                            : Character.toString(point);
        };
    }
}
