package makegood.evaluation.task;

import makegood.coach.Summary;
import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.LabelledCall;
import makegood.utterance.Keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the summary says of a call as a whole, beside its reason. */
public final class SummaryTask {

    private SummaryTask() {}

    public static List<Measure<HeardCall>> measures() {
        List<Measure<HeardCall>> all = new ArrayList<>();
        all.addAll(tallies("Causes of a summary", SummaryTask::causes));
        all.addAll(tallies("Types of remedies standing at the end", SummaryTask::remedies));
        all.add(
                share(
                        "Outcome",
                        call ->
                                call.summary()
                                        .outcome()
                                        .key()
                                        .equals(call.call().summary().outcome())));
        all.add(
                share(
                        "Scope",
                        call ->
                                call.summary()
                                        .scope()
                                        .key()
                                        .equals(call.call().summary().scope())));
        all.add(
                share(
                        "Peak of the anger",
                        call ->
                                call.summary().anger().peak()
                                        == call.call().summary().peakAnger()));
        all.add(
                share(
                        "Anger at the end",
                        call ->
                                call.summary().anger().end()
                                        == call.call().summary().finalAnger()));
        return all;
    }

    private static List<Measure<HeardCall>> tallies(String name, Function<HeardCall, Tally> tally) {
        return Measure.tallies(name, Bar.NONE, Bar.NONE, Bar.NONE, tally);
    }

    private static Measure<HeardCall> share(String name, Predicate<HeardCall> right) {
        return Measure.share(
                name, Bar.NONE, call -> new Measure.Count(right.test(call) ? 1 : 0, 1));
    }

    private static Tally causes(HeardCall call) {
        List<String> given =
                types(call.summary().causes().stream().map(each -> each.what().type()).toList());
        return Tally.of(given, call.call().summary().causes());
    }

    private static Tally remedies(HeardCall call) {
        Summary summary = call.summary();
        List<String> wanted =
                call.call().summary().remedies().stream()
                        .map(LabelledCall.Ask::type)
                        .distinct()
                        .toList();
        return Tally.of(
                types(summary.remedies().stream().map(each -> each.what().type()).toList()),
                wanted);
    }

    private static List<String> types(List<? extends Enum<?>> types) {
        return types.stream().map(Keys::key).distinct().toList();
    }
}
