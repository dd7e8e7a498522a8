package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;

import java.util.List;

/** What the mistake cost the customer: at the labelled turn, on the labelled words. */
public final class ImpactTask {

    private ImpactTask() {}

    public static List<Measure<HeardCall>> measures(Bar f1) {
        return Measure.tallies("Impact, words touched", Bar.NONE, Bar.NONE, f1, ImpactTask::tally);
    }

    private static Tally tally(HeardCall call) {
        return Turns.tally(
                call.customer(),
                pair -> pair.heard().impacts() != null,
                pair ->
                        Overlap.tally(
                                Overlap.Rule.TOUCHES,
                                pair.label().text(),
                                wanted(pair),
                                pair.heard().impacts()));
    }

    private static List<Overlap.Wanted> wanted(HeardCall.Pair pair) {
        return pair.label().impact() == null
                ? List.of()
                : List.of(new Overlap.Wanted("", pair.label().impact().quote()));
    }
}
