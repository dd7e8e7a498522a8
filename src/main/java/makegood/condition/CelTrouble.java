package makegood.condition;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationResult;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.NearMiss;
import makegood.lint.SourceFile;
import makegood.lint.Span;
import makegood.lint.YamlValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what CEL found fault with in an editor's words, and where it stands in the file. */
final class CelTrouble {

    private static final Pattern UNDECLARED =
            Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern UNDEFINED =
            Pattern.compile("undefined field '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
            Pattern.compile(
                    "found no matching overload for '([^']*)' applied to '\\((.*)\\)' \\(.*",
                    Pattern.DOTALL);
    private static final Pattern RESULT =
            Pattern.compile("expected type 'bool' but found '([^']*)'.*", Pattern.DOTALL);

    /** As word processors set them. */
    private static final String CURLED = "„“”‟‚‘’«»";

    private final SourceFile file;
    private final YamlValue.Scalar where;
    private final Findings findings;

    private CelTrouble(SourceFile file, YamlValue.Scalar where, Findings findings) {
        this.file = file;
        this.where = where;
        this.findings = findings;
    }

    static void tell(
            CelValidationResult result,
            SourceFile file,
            YamlValue.Scalar where,
            Findings findings) {
        CelTrouble trouble = new CelTrouble(file, where, findings);
        List<CelIssue> issues = result.getErrors();
        // After a broken bracket the parser stumbles on; what it says then only confuses.
        boolean typed =
                issues.stream().anyMatch(issue -> UNDECLARED.matcher(issue.getMessage()).matches());
        for (CelIssue issue : typed ? issues : issues.subList(0, Math.min(1, issues.size()))) {
            trouble.tell(issue, result.getSource());
        }
    }

    private void tell(CelIssue issue, CelSource source) {
        int at = offset(issue, source);
        String said = issue.getMessage();
        Matcher undeclared = UNDECLARED.matcher(said);
        Matcher undefined = UNDEFINED.matcher(said);
        Matcher overload = OVERLOAD.matcher(said);
        Matcher result = RESULT.matcher(said);
        if (undeclared.matches()) {
            unknownName(undeclared.group(1), at);
        } else if (undefined.matches()) {
            unknownField(undefined.group(1), at);
        } else if (overload.matches()) {
            wrongComparison(overload.group(1), overload.group(2), at);
        } else if (result.matches()) {
            add(
                    FindingCode.WRONG_COMPARISON,
                    at,
                    where.value().length() - at,
                    "A condition holds or does not, but this is "
                            + Words.type(result.group(1))
                            + ".",
                    "Compare it with something, as in anger.level >= 2 or known(\"reason\").");
        } else {
            broken(said, at);
        }
    }

    private void unknownName(String name, int at) {
        int start = back(name, at);
        boolean called = where.value().startsWith("(", start + name.length());
        if (Words.isOperator(name)) {
            broken(name, at);
            return;
        }
        List<String> words =
                new ArrayList<>(called ? Language.FUNCTIONS.keySet() : Language.VALUES.keySet());
        add(
                FindingCode.UNKNOWN_NAME,
                start,
                name.length(),
                "A condition can't ask for \"" + name + (called ? "(…)" : "") + "\".",
                NearMiss.cure(name, words, called ? "It can ask" : "There are")
                        + (called ? "" : " A text stands in quotes."));
    }

    private void unknownField(String field, int at) {
        int start = where.value().indexOf(field, Math.max(0, at));
        String owner = Words.before(where.value(), Math.max(0, at));
        String type =
                owner.isEmpty()
                        ? ""
                        : owner.substring(0, 1).toUpperCase(Locale.ROOT) + owner.substring(1);
        add(
                FindingCode.UNKNOWN_NAME,
                start < 0 ? at : start,
                field.length(),
                "\"" + owner + "\" has no \"" + field + "\".",
                NearMiss.cure(field, Language.fieldsOf(type), "It has"));
    }

    private void wrongComparison(String operator, String types, int at) {
        String[] sides = types.split(", ");
        if (sides.length == 2 && Words.isOperator(operator)) {
            add(
                    FindingCode.WRONG_COMPARISON,
                    at,
                    Words.symbol(operator).length(),
                    "\""
                            + Words.symbol(operator)
                            + "\" can't stand between "
                            + Words.type(sides[0])
                            + " and "
                            + Words.type(sides[1])
                            + ".",
                    Arrays.stream(sides)
                            .filter(side -> !Language.fieldsOf(side).isEmpty())
                            .findFirst()
                            .map(CelTrouble::part)
                            .orElse(
                                    "Use the same kind on both sides: a number has no quotes, a"
                                            + " text has some."));
            return;
        }
        int start = back(Words.symbol(operator), at);
        add(
                FindingCode.WRONG_COMPARISON,
                start,
                Words.symbol(operator).length(),
                "\""
                        + Words.symbol(operator)
                        + "\" can't be used with "
                        + (types.isEmpty() ? "nothing" : Words.types(sides))
                        + ".",
                Language.FUNCTIONS.containsKey(operator)
                        ? "Give it one name in quotes: " + operator + "(\"reason\")."
                        : "It takes what holds or does not, as known(\"reason\") does.");
    }

    private static String part(String whole) {
        String name = whole.toLowerCase(Locale.ROOT);
        return "Ask for a part of it: "
                + String.join(
                        ", ",
                        Language.fieldsOf(whole).stream().map(field -> name + "." + field).toList())
                + ".";
    }

    private void broken(String said, int at) {
        if (said.contains("recursion limit")) {
            add(
                    FindingCode.CONDITION_TOO_COSTLY,
                    0,
                    where.value().length(),
                    "This condition is nested too deep.",
                    "Take out brackets, or split it over several steps.");
            return;
        }
        add(
                FindingCode.BROKEN_CONDITION,
                at,
                1,
                "This condition can't be read from here on.",
                cure(at));
    }

    private String cure(int at) {
        String value = where.value();
        String from = value.substring(Math.min(at, value.length()));
        if (from.startsWith("=") && !from.startsWith("==")) {
            return "Compare with two signs: ==.";
        }
        if (!from.isEmpty() && CURLED.indexOf(from.charAt(0)) >= 0) {
            return "Write straight quotes: known(\"reason\").";
        }
        return Words.unfinished(value)
                .orElse(
                        "Join parts with && or ||, turn one round with ! (and put the whole"
                            + " condition into single quotes then), put texts into double quotes.");
    }

    /** A call is reported at its bracket; its name stands just before. */
    private int back(String name, int at) {
        String value = where.value();
        if (value.startsWith(name, at)) {
            return at;
        }
        int start = value.lastIndexOf(name, at);
        return start < 0 ? at : start;
    }

    private int offset(CelIssue issue, CelSource source) {
        int line = issue.getSourceLocation().getLine();
        int column = issue.getSourceLocation().getColumn();
        int point = line < 1 ? 0 : source.getLocationOffset(line, Math.max(0, column)).orElse(0);
        int points = where.value().codePointCount(0, where.value().length());
        return where.value().offsetByCodePoints(0, Math.min(point, points));
    }

    private void add(FindingCode code, int at, int length, String message, String cure) {
        Span span = where.part(file, at, Math.max(at + 1, at + length));
        findings.add(code, file, span, message, cure);
    }
}
