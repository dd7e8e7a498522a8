package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.DueTimes;
import makegood.evaluation.label.LabelledCall.Promise;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rep promises, and by when. */
public final class CommitmentTask {

    private static final DueTimes DUE = new DueTimes(Path.of("src/test/resources/due-times.tsv"));

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
        all.add(share("Day that the words mean, of times with one", DUE::knows, DUE::isDay));
        all.add(share("Hour that the words mean, of times with one", DUE::knowsHour, DUE::isHour));
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

    /** Of the promises found whose words for a time are among those labelled with what they mean. */
    private static Measure<HeardCall> share(
            String name, Predicate<String> judged, BiPredicate<String, OffsetDateTime> right) {
        return Measure.share(
                name,
                Bar.NONE,
                call -> {
                    List<Made> timed =
                            made(call).filter(each -> judged.test(each.promise().when())).toList();
                    long hits = timed.stream().filter(each -> each.due(right)).count();
                    return timed.isEmpty() ? null : new Measure.Count((int) hits, timed.size());
                });
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

        boolean due(BiPredicate<String, OffsetDateTime> right) {
            return right.test(promise.when(), pair.found().due());
        }

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
