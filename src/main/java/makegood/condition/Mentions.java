package makegood.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;

import makegood.lint.SourceFile;
import makegood.lint.YamlValue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names that an expression asks for, and where each stands in the file. */
final class Mentions {

    private static final Map<String, Mention.Kind> KINDS =
            Map.of(
                    Language.HOLDS,
                    Mention.Kind.CONDITION,
                    "known",
                    Mention.Kind.FACT,
                    "fact",
                    Mention.Kind.FACT,
                    "amount",
                    Mention.Kind.FACT,
                    "done",
                    Mention.Kind.STEP,
                    "asked",
                    Mention.Kind.STEP,
                    "signal",
                    Mention.Kind.SIGNAL,
                    "heard",
                    Mention.Kind.FACT,
                    "broke",
                    Mention.Kind.RULE,
                    "callsFor",
                    Mention.Kind.MOVE);

    private final CelAbstractSyntaxTree ast;
    private final SourceFile file;
    private final YamlValue.Scalar where;

    private Mentions(CelAbstractSyntaxTree ast, SourceFile file, YamlValue.Scalar where) {
        this.ast = ast;
        this.file = file;
        this.where = where;
    }

    static List<Mention> of(CelAbstractSyntaxTree ast, SourceFile file, YamlValue.Scalar where) {
        Mentions mentions = new Mentions(ast, file, where);
        return CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .flatMap(mentions::mention)
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
    }

    /** The functions that it calls with a name, whether that stands in it or has to be worked out. */
    static Set<String> functions(CelAbstractSyntaxTree ast) {
        return CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.CALL)
                .map(call -> call.call().function())
                .filter(Language.FUNCTIONS::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Calls and comparisons that it takes, at most, to work it out; those that it asks for by name not counted. */
    static int cost(CelAbstractSyntaxTree ast) {
        return (int)
                CelNavigableAst.fromAst(ast)
                        .getRoot()
                        .allNodes()
                        .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.CALL)
                        .count();
    }

    /** Whether it asks for conditions by names that have to be worked out first. */
    static boolean worksOutNames(CelAbstractSyntaxTree ast) {
        return CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.CALL)
                .filter(call -> call.call().function().equals(Language.HOLDS))
                .anyMatch(call -> literal(call.call().args().getFirst()).isEmpty());
    }

    private Stream<Mention> mention(CelExpr expr) {
        return Optional.of(expr)
                .filter(
                        call ->
                                call.getKind() == CelExpr.ExprKind.Kind.CALL
                                        && KINDS.containsKey(call.call().function()))
                .flatMap(
                        call ->
                                literal(call.call().args().getFirst())
                                        .map(name -> mention(call, name)))
                .stream();
    }

    private static Optional<String> literal(CelExpr arg) {
        return arg.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && arg.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(arg.constant().stringValue())
                : Optional.empty();
    }

    /** The literal's own place is its opening quote. */
    private Mention mention(CelExpr call, String name) {
        CelExpr literal = call.call().args().getFirst();
        Integer point = ast.getSource().getPositionsMap().getOrDefault(literal.id(), 0);
        int quote = where.value().offsetByCodePoints(0, point);
        int start = Math.min(quote + 1, where.value().length());
        int end = Math.min(start + name.length(), where.value().length());
        Mention.Kind kind = KINDS.getOrDefault(call.call().function(), Mention.Kind.FACT);
        return new Mention(kind, name, where.part(file, start, end));
    }
}
