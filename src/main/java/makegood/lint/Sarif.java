package makegood.lint;

import java.util.List;
import java.util.stream.Collectors;

/** Findings as a SARIF 2.1.0 log, which code review tools show beside the lines. */
public final class Sarif {

    private static final String PAGE = "docs/findings.md#";

    private Sarif() {}

    public static String write(List<Finding> findings) {
        String rules =
                findings.stream()
                        .map(Finding::code)
                        .distinct()
                        .map(Sarif::rule)
                        .collect(Collectors.joining(",\n"));
        String results = findings.stream().map(Sarif::result).collect(Collectors.joining(",\n"));
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
                .formatted(rules, results);
    }

    private static String rule(FindingCode code) {
        return "{\"id\":%s,\"helpUri\":%s}".formatted(text(code.key()), text(PAGE + code.key()));
    }

    private static String result(Finding finding) {
        return """
        {"ruleId":%s,"level":%s,"message":{"text":%s},"locations":[{"physicalLocation":{\
        "artifactLocation":{"uri":%s},\
        "region":{"startLine":%d,"startColumn":%d,"endColumn":%d}}}]}\
        """
                .formatted(
                        text(finding.code().key()),
                        text(finding.isError() ? "error" : "warning"),
                        text(finding.message() + " " + finding.cure()),
                        text(finding.file()),
                        finding.line(),
                        finding.column(),
                        finding.column() + finding.length());
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
