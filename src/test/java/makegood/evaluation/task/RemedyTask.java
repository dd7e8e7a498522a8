package makegood.evaluation.task;

import makegood.evaluation.ear.Found;
import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.LabelledCall.Ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the customer asks for: the type right, the quote on the labelled words. */
public final class RemedyTask {

    private RemedyTask() {}

    public static List<Measure<HeardCall>> measures(Bar f1) {
        List<Measure<HeardCall>> all =
                new ArrayList<>(
                        Measure.tallies(
                                "Remedies, type right and half of the words covered",
                                Bar.NONE,
                                Bar.NONE,
                                f1,
                                call -> tally(Overlap.Rule.COVERS_HALF, call)));
        all.add(
                Measure.<HeardCall>tallies(
                                "Remedies, type right and spans half the same",
                                Bar.NONE,
                                Bar.NONE,
                                Bar.NONE,
                                call -> tally(Overlap.Rule.MATCHES_HALF, call))
                        .getLast());
        all.add(
                Measure.<HeardCall>tallies(
                                "Remedies, the turn's types alone",
                                Bar.NONE,
                                Bar.NONE,
                                Bar.NONE,
                                RemedyTask::types)
                        .getLast());
        all.add(
                Measure.share(
                        "Amounts exact, of remedies found that have one",
                        Bar.NONE,
                        RemedyTask::amounts));
        all.add(
                Measure.share(
                        "Deadlines exact, of remedies found that have one",
                        Bar.NONE,
                        RemedyTask::deadlines));
        return all;
    }

    private static Tally tally(Overlap.Rule rule, HeardCall call) {
        return Turns.tally(
                call.customer(),
                pair -> pair.heard().remedies() != null,
                pair ->
                        Overlap.tally(
                                rule, pair.label().text(), wanted(pair), pair.heard().remedies()));
    }

    private static Tally types(HeardCall call) {
        return Turns.tally(
                call.customer(),
                pair -> pair.heard().remedies() != null,
                pair ->
                        Tally.of(
                                pair.heard().remedies().stream()
                                        .map(Found::type)
                                        .distinct()
                                        .toList(),
                                pair.label().remedies().stream()
                                        .map(Ask::type)
                                        .distinct()
                                        .toList()));
    }

    private static Measure.Count amounts(HeardCall call) {
        return exact(call, true);
    }

    private static Measure.Count deadlines(HeardCall call) {
        return exact(call, false);
    }

    private static Measure.Count exact(HeardCall call, boolean amount) {
        int right = 0;
        int n = 0;
        for (HeardCall.Pair turn :
                call.customer().filter(each -> each.heard().remedies() != null).toList()) {
            for (Overlap.Pair pair :
                    Overlap.pairs(
                            Overlap.Rule.COVERS_HALF,
                            turn.label().text(),
                            wanted(turn),
                            turn.heard().remedies())) {
                Ask ask = ask(turn, pair);
                String labelled = amount ? ask.amount() : ask.deadline();
                String found = amount ? pair.found().amount() : pair.found().when();
                n += labelled == null ? 0 : 1;
                right += labelled != null && Objects.equals(labelled, found) ? 1 : 0;
            }
        }
        return n == 0 ? null : new Measure.Count(right, n);
    }

    private static Ask ask(HeardCall.Pair turn, Overlap.Pair pair) {
        return turn.label().remedies().stream()
                .filter(each -> each.type().equals(pair.wanted().type()))
                .filter(each -> each.quote().equals(pair.wanted().quote()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Overlap.Wanted> wanted(HeardCall.Pair pair) {
        return pair.label().remedies().stream()
                .map(ask -> new Overlap.Wanted(ask.type(), ask.quote()))
                .toList();
    }
}
