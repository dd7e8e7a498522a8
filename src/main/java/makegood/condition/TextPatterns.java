package makegood.condition;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;

import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The patterns of {@code matches("…")}. CEL's matcher never backtracks, but it writes repetitions out: nested, they fill the
 * memory as the pattern is read, or whenever it is asked for.
 */
final class TextPatterns {

    private static final long MOST_REPEATED = 1_000;
    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private final SourceFile file;
    private final YamlValue.Scalar where;
    private final Findings findings;

    private TextPatterns(SourceFile file, YamlValue.Scalar where, Findings findings) {
        this.file = file;
        this.where = where;
        this.findings = findings;
    }

    /** @return whether all patterns can be used; what is wrong with one goes to {@code findings} */
    static boolean areUsable(
            CelAbstractSyntaxTree ast, SourceFile file, YamlValue.Scalar where, Findings findings) {
        TextPatterns patterns = new TextPatterns(file, where, findings);
        return CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .flatMap(TextPatterns::pattern)
                .allMatch(patterns::isUsable);
    }

    private static Stream<CelExpr> pattern(CelExpr expr) {
        boolean asks =
                expr.getKind() == CelExpr.ExprKind.Kind.CALL
                        && expr.call().function().equals("matches")
                        && !expr.call().args().isEmpty();
        return asks ? Stream.of(expr.call().args().getLast()) : Stream.empty();
    }

    private boolean isUsable(CelExpr pattern) {
        if (pattern.getKind() != CelExpr.ExprKind.Kind.CONSTANT
                || pattern.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
            return refused(
                    FindingCode.BROKEN_CONDITION,
                    "The pattern of matches() is not written out.",
                    "Write it as a text in quotes: fact(\"reason\").matches(\"late|delayed\").");
        }
        String text = pattern.constant().stringValue();
        if (repeated(text) > MOST_REPEATED) {
            return refused(
                    FindingCode.CONDITION_TOO_COSTLY,
                    "This pattern repeats too much.",
                    "Keep its repetitions, such as {1,9}, multiplied under " + MOST_REPEATED + ".");
        }
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException broken) {
            return refused(
                    FindingCode.BROKEN_CONDITION,
                    "The pattern \"" + text + "\" can't be read: " + broken.getDescription() + ".",
                    "Close its brackets, or ask for facts instead: known(\"reason\").");
        }
    }

    /** All repetitions multiplied, as if each stood in the other: never too few. */
    private static long repeated(String pattern) {
        long product = 1;
        Matcher each = REPETITION.matcher(pattern);
        while (each.find() && product <= MOST_REPEATED) {
            String most = each.group(2);
            long times = Long.parseLong(most == null || most.isEmpty() ? each.group(1) : most);
            product *= Math.max(1, times);
        }
        return product;
    }

    private boolean refused(FindingCode code, String message, String cure) {
        findings.add(code, file, where.part(file, 0, where.value().length()), message, cure);
        return false;
    }
}
