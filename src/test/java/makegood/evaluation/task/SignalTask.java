package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.LabelledCall.Mark;

import java.util.List;

/** The signals in the customer's words, where they are labelled. */
public final class SignalTask {

    private SignalTask() {}

    public static List<Measure<HeardCall>> measures() {
        return Measure.tallies("Signals", Bar.NONE, Bar.NONE, Bar.NONE, SignalTask::tally);
    }

    private static Tally tally(HeardCall call) {
        return Turns.tally(
                call.customer(),
                pair -> pair.heard().signals() != null && pair.label().signals() != null,
                pair ->
                        Tally.of(
                                pair.heard().signals(),
                                pair.label().signals().stream()
                                        .map(Mark::type)
                                        .distinct()
                                        .toList()));
    }
}
