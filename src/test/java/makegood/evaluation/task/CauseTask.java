package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;

import java.util.List;
import java.util.stream.Stream;

/** Why the customer left: the causes of a call, wherever in it they were heard. */
public final class CauseTask {

    private CauseTask() {}

    public static List<Measure<HeardCall>> measures(Bar f1) {
        return Stream.concat(
                        Measure.tallies("Causes of a call", Bar.NONE, Bar.NONE, f1, CauseTask::call)
                                .stream(),
                        Measure.tallies(
                                        "Causes at their turn",
                                        Bar.NONE,
                                        Bar.NONE,
                                        Bar.NONE,
                                        CauseTask::turns)
                                .stream()
                                .skip(2))
                .toList();
    }

    private static Tally call(HeardCall call) {
        List<String> given =
                call.customer()
                        .filter(pair -> pair.heard().causes() != null)
                        .flatMap(pair -> pair.heard().causes().stream())
                        .distinct()
                        .toList();
        return Tally.of(given, call.call().causes());
    }

    private static Tally turns(HeardCall call) {
        return Turns.tally(
                call.customer(),
                pair -> pair.heard().causes() != null,
                pair -> Tally.of(pair.heard().causes(), pair.label().causes()));
    }
}
