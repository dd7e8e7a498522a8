package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.LabelledCall.Promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rep promises, and by when. */
public final class CommitmentTask {

    private CommitmentTask() {}

    public static List<Measure<HeardCall>> measures(Bar f1) {
        List<Measure<HeardCall>> all =
                new ArrayList<>(
                        Measure.tallies(
                                "Commitments, half of the words covered",
                                Bar.NONE,
                                Bar.NONE,
                                f1,
                                call -> tally(Overlap.Rule.COVERS_HALF, call)));
        all.add(
                Measure.<HeardCall>tallies(
                                "Commitments, words touched",
                                Bar.NONE,
                                Bar.NONE,
                                Bar.NONE,
                                call -> tally(Overlap.Rule.TOUCHES, call))
                        .getLast());
        all.add(
                Measure.share(
                        "Time named as labelled (or none), of those found",
                        Bar.NONE,
                        CommitmentTask::times));
        all.add(
                Measure.share(
                        "Time worked out, of those found with a labelled time",
                        Bar.NONE,
                        CommitmentTask::due));
        return all;
    }

    private static Tally tally(Overlap.Rule rule, HeardCall call) {
        return Turns.tally(
                call.rep(),
                pair -> pair.heard().commitments() != null,
                pair ->
                        Overlap.tally(
                                rule,
                                pair.label().text(),
                                wanted(pair),
                                pair.heard().commitments()));
    }

    private static Measure.Count times(HeardCall call) {
        List<Made> made = made(call).toList();
        return made.isEmpty()
                ? null
                : new Measure.Count(
                        (int) made.stream().filter(Made::timeRight).count(), made.size());
    }

    private static Measure.Count due(HeardCall call) {
        List<Made> timed = made(call).filter(each -> each.promise().when() != null).toList();
        return timed.isEmpty()
                ? null
                : new Measure.Count(
                        (int)
                                timed.stream()
                                        .filter(each -> each.pair().found().due() != null)
                                        .count(),
                        timed.size());
    }

    private static Stream<Made> made(HeardCall call) {
        return call.rep()
                .filter(turn -> turn.heard().commitments() != null && turn.heard().moves() != null)
                .flatMap(
                        turn ->
                                Overlap.pairs(
                                                Overlap.Rule.COVERS_HALF,
                                                turn.label().text(),
                                                wanted(turn),
                                                turn.heard().commitments())
                                        .stream()
                                        .map(pair -> new Made(promise(turn, pair), pair)));
    }

    private static Promise promise(HeardCall.Pair turn, Overlap.Pair pair) {
        return turn.label().commitments().stream()
                .filter(each -> each.quote().equals(pair.wanted().quote()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Overlap.Wanted> wanted(HeardCall.Pair pair) {
        return pair.label().commitments().stream()
                .map(promise -> new Overlap.Wanted("", promise.quote()))
                .toList();
    }

    private record Made(Promise promise, Overlap.Pair pair) {

        /** One lies in the other: where the words of a time begin and end is a matter of taste. */
        boolean timeRight() {
            String labelled = promise.when();
            String heard = pair.found().when();
            return Objects.equals(labelled, heard)
                    || labelled != null
                            && heard != null
                            && (labelled.contains(heard) || heard.contains(labelled));
        }
    }
}
