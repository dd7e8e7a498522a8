package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.label.NearMiss;

import java.util.List;

/** Tempting words that are fine: left alone where no warning of that rule touches them. */
public final class NearMissTask {

    private NearMissTask() {}

    public static Measure<HeardCall> measure(List<NearMiss> misses, Bar bar) {
        return Measure.share("Near-misses left alone", bar, call -> count(call, misses));
    }

    private static Measure.Count count(HeardCall call, List<NearMiss> misses) {
        List<NearMiss> here =
                misses.stream().filter(miss -> miss.call().equals(call.call().id())).toList();
        int left = (int) here.stream().filter(miss -> leftAlone(call, miss)).count();
        return here.isEmpty() ? null : new Measure.Count(left, here.size());
    }

    private static boolean leftAlone(HeardCall call, NearMiss miss) {
        HeardCall.Pair turn =
                call.pairs()
                        .filter(pair -> pair.label().n() == miss.turn())
                        .findFirst()
                        .orElseThrow();
        return turn.heard().warnings() == null
                || turn.heard().warnings().stream()
                        .noneMatch(
                                alarm ->
                                        alarm.type().equals(miss.rule())
                                                && Overlap.holds(
                                                        Overlap.Rule.TOUCHES,
                                                        turn.label().text(),
                                                        miss.quote(),
                                                        alarm));
    }
}
