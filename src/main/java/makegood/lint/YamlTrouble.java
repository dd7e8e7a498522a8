package makegood.lint;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.Map;

/** Says what the YAML parser found fault with, in an editor's words. */
final class YamlTrouble {

    private record Telling(String message, String cure) {}

    /** By a part of the parser's own sentence, the telling one first. */
    private static final Map<String, Telling> TELLINGS =
            Map.ofEntries(
                    Map.entry(
                            "\\t",
                            new Telling(
                                    "There is a tab here.",
                                    "Indent with spaces: YAML allows no tabs.")),
                    Map.entry(
                            "mapping values are not allowed",
                            new Telling(
                                    "There is a second colon in this line.",
                                    "Put the text into quotes: \"like: this\".")),
                    Map.entry(
                            "expected <block end>",
                            new Telling(
                                    "This line does not stand where the lines around it do.",
                                    "Give it the same indentation as the keys or items beside"
                                            + " it.")),
                    Map.entry(
                            "could not find expected ':'",
                            new Telling("There is no colon after this key.", "Write key: value.")),
                    Map.entry(
                            "unexpected end of stream",
                            new Telling("A quote is opened and never closed.", "Close the quote.")),
                    Map.entry(
                            "expected ',' or ']'",
                            new Telling(
                                    "This list is never closed.",
                                    "Close it with ], and put , between items.")),
                    Map.entry(
                            "expected ',' or '}'",
                            new Telling(
                                    "This group is never closed.",
                                    "Close it with }, and put , between keys.")),
                    Map.entry(
                            "undefined alias",
                            new Telling(
                                    "Nothing in this file has this anchor.",
                                    "Write the text out instead of *.")),
                    Map.entry(
                            "that cannot start any token",
                            new Telling(
                                    "A text can't begin with this character.",
                                    "Put the text into quotes.")),
                    Map.entry(
                            "unknown escape character",
                            new Telling(
                                    "This backslash means nothing in double quotes.",
                                    "Write two backslashes, or use single quotes.")),
                    Map.entry(
                            "but found another document",
                            new Telling(
                                    "A second document begins here.", "Take out the --- line.")),
                    Map.entry(
                            "special characters are not allowed",
                            new Telling("There is an unprintable character here.", "Delete it.")));

    private YamlTrouble() {}

    static void tell(YamlEngineException broken, SourceFile file, Marks marks, Findings findings) {
        String said = String.valueOf(broken.getMessage());
        int at = 0;
        if (broken instanceof MarkedYamlEngineException marked) {
            said = String.valueOf(marked.getProblem());
            at = marks.offset(marked.getProblemMark());
        }
        if (said.contains("aliases") || String.valueOf(broken.getMessage()).contains("aliases")) {
            findings.add(
                    FindingCode.ENDLESS_ALIAS,
                    file,
                    new Span(at, at),
                    "This file repeats parts of itself by * too often.",
                    "Write the parts out.");
            return;
        }
        Telling telling = telling(said);
        findings.add(
                FindingCode.BROKEN_YAML, file, new Span(at, at), telling.message(), telling.cure());
    }

    private static Telling telling(String said) {
        return TELLINGS.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(
                        new Telling(
                                "This is not YAML: " + said + ".",
                                "Look at the indentation, colons and quotes here and in the line"
                                        + " above."));
    }
}
