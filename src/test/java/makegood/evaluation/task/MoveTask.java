package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;

import java.util.List;

/** The moves that the rep's utterances make. */
public final class MoveTask {

    private MoveTask() {}

    public static List<Measure<HeardCall>> measures(Bar f1) {
        return Measure.tallies("Moves of the rep", Bar.NONE, Bar.NONE, f1, MoveTask::tally);
    }

    private static Tally tally(HeardCall call) {
        return Turns.tally(
                call.rep(),
                pair -> pair.heard().moves() != null,
                pair -> Tally.of(pair.heard().moves(), pair.label().moves()));
    }
}
