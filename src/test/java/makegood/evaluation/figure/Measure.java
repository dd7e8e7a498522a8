package makegood.evaluation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A figure that can be taken of any list of units, such as calls.
 *
 * @param figure {@link Figure#NONE} where the units do not have what it needs
 */
public record Measure<U>(String name, Bar bar, Function<List<U>, Figure> figure) {

    public Figure of(List<U> units) {
        return figure.apply(units);
    }

    /** A share of trials; {@code count} may be null for a unit that was not judged. */
    public static <U> Measure<U> share(String name, Bar bar, Function<U, Count> count) {
        return new Measure<>(
                name,
                bar,
                units -> {
                    List<Count> counts = known(units, count);
                    int right = counts.stream().mapToInt(Count::right).sum();
                    int n = counts.stream().mapToInt(Count::n).sum();
                    return n == 0
                            ? Figure.NONE
                            : new Figure(
                                    (double) right / n,
                                    Interval.wilson(right, n),
                                    right + " of " + n);
                });
    }

    /** Precision, recall and F1 of one tally a unit; {@code tally} may be null for a unit that was not judged. */
    public static <U> List<Measure<U>> tallies(
            String name, Bar precision, Bar recall, Bar f1, Function<U, Tally> tally) {
        return List.of(
                share(name + ", precision", precision, unit -> count(tally.apply(unit), true)),
                share(name + ", recall", recall, unit -> count(tally.apply(unit), false)),
                overUnits(
                        name + ", F1",
                        f1,
                        tally,
                        tallies -> Tally.sum(tallies).f1(),
                        tallies -> {
                            Tally all = Tally.sum(tallies);
                            return all.found()
                                    + " found of "
                                    + all.wanted()
                                    + ", "
                                    + all.given()
                                    + " given";
                        }));
    }

    /** Any figure of what the units bring, with an interval by drawing units again. */
    public static <U, P> Measure<U> overUnits(
            String name,
            Bar bar,
            Function<U, P> part,
            ToDoubleFunction<List<P>> figure,
            Function<List<P>, String> counted) {
        return new Measure<>(
                name,
                bar,
                units -> {
                    List<P> parts = known(units, part);
                    double value = parts.isEmpty() ? Double.NaN : figure.applyAsDouble(parts);
                    return Double.isNaN(value)
                            ? Figure.NONE
                            : new Figure(
                                    value, Interval.bootstrap(parts, figure), counted.apply(parts));
                });
    }

    public record Count(int right, int n) {}

    private static Count count(Tally tally, boolean precision) {
        if (tally == null) {
            return null;
        }
        return precision
                ? new Count(tally.right(), tally.given())
                : new Count(tally.found(), tally.wanted());
    }

    private static <U, P> List<P> known(List<U> units, Function<U, P> part) {
        return new ArrayList<>(units.stream().map(part).filter(Objects::nonNull).toList());
    }
}
