package makegood.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a condition's truth hangs on.
 *
 * @param asked {@code known:reason}, {@code signal:refusal}, {@code anger.level}, {@code turns} …
 * @param numbers that it compares with
 * @param texts that it compares with
 * @param open whether it looks into free text or reckons, so that trying values out decides nothing
 */
record Terms(Set<String> asked, Set<Double> numbers, Set<String> texts, boolean open) {

    private static final Set<String> COMPARING =
            Set.of(
                    "_&&_", "_||_", "!_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "_?_:_",
                    "@in", "-_");

    Terms {
        asked = Set.copyOf(asked);
        numbers = Set.copyOf(numbers);
        texts = Set.copyOf(texts);
    }

    /** Of something that asks for others by name. */
    static Terms together(Terms own, List<Terms> others) {
        return new Terms(
                all(own, others, Terms::asked),
                all(own, others, Terms::numbers),
                all(own, others, Terms::texts),
                own.open || others.stream().anyMatch(Terms::open));
    }

    private static <T> Set<T> all(Terms own, List<Terms> others, Function<Terms, Set<T>> part) {
        return Stream.concat(Stream.of(own), others.stream())
                .flatMap(terms -> part.apply(terms).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Terms of(CelAbstractSyntaxTree ast) {
        Collector collector = new Collector();
        List<CelExpr> parts =
                CelNavigableAst.fromAst(ast)
                        .getRoot()
                        .allNodes()
                        .sorted(Comparator.comparingLong(CelNavigableExpr::id))
                        .map(CelNavigableExpr::expr)
                        .toList();
        parts.forEach(collector::add);
        return new Terms(collector.asked, collector.numbers, collector.texts, collector.open);
    }

    private static final class Collector {

        private final Set<String> asked = new TreeSet<>();
        private final Set<Double> numbers = new TreeSet<>();
        private final Set<String> texts = new TreeSet<>();
        private boolean open;

        void add(CelExpr part) {
            switch (part.getKind()) {
                case CONSTANT -> constant(part.constant());
                case SELECT ->
                        asked.add(
                                part.select().operand().ident().name()
                                        + "."
                                        + part.select().field());
                case IDENT -> ident(part.ident().name());
                case CALL -> call(part.call());
                default -> {}
            }
        }

        private void constant(CelConstant constant) {
            switch (constant.getKind()) {
                case INT64_VALUE -> numbers.add((double) constant.int64Value());
                case DOUBLE_VALUE -> numbers.add(constant.doubleValue());
                case STRING_VALUE -> texts.add(constant.stringValue());
                default -> {}
            }
        }

        private void ident(String name) {
            if (Set.of("slip", "turns", "refusals", "refusedForGood").contains(name)) {
                asked.add(name);
            }
        }

        private void call(CelExpr.CelCall call) {
            if (!Language.FUNCTIONS.containsKey(call.function())) {
                open |= !COMPARING.contains(call.function());
                return;
            }
            if (call.function().equals(Language.HOLDS)) {
                return;
            }
            CelExpr arg = call.args().getFirst();
            boolean literal = arg.getKind() == CelExpr.ExprKind.Kind.CONSTANT;
            open |= !literal;
            if (literal) {
                asked.add(call.function() + ":" + arg.constant().stringValue());
            }
        }
    }
}
