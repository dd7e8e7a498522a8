package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Measure.Count;
import makegood.evaluation.figure.Tally;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Adds up over a call's turns; null where the ear judged none of them. */
final class Turns {

    private Turns() {}

    static Count count(
            Stream<HeardCall.Pair> turns,
            Predicate<HeardCall.Pair> judged,
            Predicate<HeardCall.Pair> right) {
        List<HeardCall.Pair> all = turns.filter(judged).toList();
        return all.isEmpty()
                ? null
                : new Count((int) all.stream().filter(right).count(), all.size());
    }

    static Tally tally(
            Stream<HeardCall.Pair> turns,
            Predicate<HeardCall.Pair> judged,
            Function<HeardCall.Pair, Tally> tally) {
        List<HeardCall.Pair> all = turns.filter(judged).toList();
        return all.isEmpty() ? null : Tally.sum(all.stream().map(tally).toList());
    }
}
