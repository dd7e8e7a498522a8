package makegood.lint;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the YAML parser found fault with, in an editor's words. */
final class YamlTrouble {

    /** @param part of the parser's own sentence */
    private record Telling(String part, String message, String cure) {}

    /** Whatever it begins with or holds, so it can be read. */
    static final String QUOTE =
            "Put the whole text into single quotes, and write a single quote in it twice: 'what''s"
                    + " new'.";

    /** One line's trouble is told by where in the line it stands. */
    private static final Telling DEEPER =
            new Telling(
                    "",
                    "This line stands deeper than the one that it belongs beside.",
                    "Give it the same indentation as the keys or items beside it.");

    private static final Telling AFTER_THE_END =
            new Telling("", "The text has ended before this, with its quote or bracket.", QUOTE);

    private static final Telling MARKED = new Telling("", "A text can't begin with \"!\".", QUOTE);

    private static final Pattern BANG = Pattern.compile("(?:^|[:-] )\\s*(!)[^\\s\"]*\"?$");

    /** Of several that fit a sentence, the first says most: a tab is also a character that can't begin a text. */
    private static final List<Telling> TELLINGS =
            List.of(
                    new Telling(
                            "\\t",
                            "There is a tab here.",
                            "Indent with spaces: YAML allows no tabs."),
                    new Telling(
                            "mapping values are not allowed",
                            "There is a second colon in this line.",
                            "Put the text into quotes: \"like: this\"."),
                    new Telling(
                            "expected <block end>",
                            "This line does not stand where the lines around it do.",
                            "Give it the same indentation as the keys or items beside it; an item"
                                    + " begins with a dash."),
                    new Telling(
                            "could not find expected ':'",
                            "There is no colon after this key.",
                            "Write key: value."),
                    new Telling(
                            "unexpected end of stream",
                            "A quote is opened and never closed.",
                            "Close the quote."),
                    new Telling(
                            "expected ',' or ']'",
                            "This list is never closed.",
                            "Close it with ], and put , between items."),
                    new Telling(
                            "expected ',' or '}'",
                            "This group is never closed.",
                            "Close it with }, and put , between keys."),
                    new Telling(
                            "undefined alias",
                            "Nothing in this file has this anchor.",
                            "Write the text out instead of *."),
                    new Telling(
                            "that cannot start any token",
                            "A text can't begin with this character.",
                            QUOTE),
                    new Telling(
                            "unexpected character found",
                            "A text can't begin with this character.",
                            QUOTE),
                    new Telling(
                            "unknown escape character",
                            "This backslash means nothing in double quotes.",
                            "Write two backslashes, or use single quotes."),
                    new Telling(
                            "but found another document",
                            "A second document begins here.",
                            "Take out the --- line."),
                    new Telling(
                            "special characters are not allowed",
                            "There is an unprintable character here.",
                            "Delete it."));

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
        String before = before(file, at);
        Matcher bang = BANG.matcher(before);
        if (telling.message().contains("second colon") && !before.contains(": ")) {
            telling = DEEPER;
            at -= before.stripLeading().length();
        } else if (telling.part().contains("<block end>") && !before.replace("- ", "").isBlank()) {
            telling = AFTER_THE_END;
        } else if (telling.part().isEmpty() && bang.find()) {
            telling = MARKED;
            at += bang.start(1) - before.length();
        }
        findings.add(
                FindingCode.BROKEN_YAML, file, new Span(at, at), telling.message(), telling.cure());
    }

    /** What stands in the line up to there. */
    private static String before(SourceFile file, int at) {
        int end = Math.min(at, file.text().length());
        return file.text().substring(file.text().lastIndexOf('\n', end - 1) + 1, end);
    }

    private static Telling telling(String said) {
        return TELLINGS.stream()
                .filter(telling -> said.contains(telling.part()))
                .findFirst()
                .orElse(
                        new Telling(
                                "",
                                "This is not YAML: " + said + ".",
                                "Look at the indentation, colons and quotes here and in the line"
                                        + " above."));
    }
}
