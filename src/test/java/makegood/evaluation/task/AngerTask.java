package makegood.evaluation.task;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Auc;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.LabelledCall.Turn;

import java.util.List;
import java.util.function.Predicate;

/** How angry the customer is after each of their utterances. */
public final class AngerTask {

    /** The level that counts as angry. */
    private static final int ANGRY = 2;

    private AngerTask() {}

    public static List<Measure<HeardCall>> measures(Bars bars) {
        return List.of(
                share("Level exact", bars.exact(), pair -> off(pair) == 0),
                share("Level within one", bars.withinOne(), pair -> off(pair) <= 1),
                meanError(),
                auc(bars.auc()),
                f1());
    }

    /** What single sentences with a yes or no can show. */
    public static List<Measure<HeardCall>> yesOrNo(Bar auc) {
        return List.of(auc(auc), f1());
    }

    public record Bars(Bar exact, Bar withinOne, Bar auc) {}

    private static Measure<HeardCall> share(String name, Bar bar, Predicate<HeardCall.Pair> right) {
        return Measure.share(
                name,
                bar,
                call -> Turns.count(call.customer(), pair -> pair.heard().level() != null, right));
    }

    private static Measure<HeardCall> meanError() {
        return Measure.overUnits(
                "Mean error, levels (less is better)",
                Bar.NONE,
                call ->
                        call.customer()
                                .filter(pair -> pair.heard().level() != null)
                                .map(AngerTask::off)
                                .toList(),
                calls ->
                        calls.stream()
                                .flatMap(List::stream)
                                .mapToInt(each -> each)
                                .average()
                                .orElse(Double.NaN),
                calls -> calls.stream().mapToInt(List::size).sum() + " turns");
    }

    private static Measure<HeardCall> auc(Bar bar) {
        return Measure.overUnits(
                "AUC at level 2 or more",
                bar,
                AngerTask::scores,
                calls -> Auc.of(calls.stream().flatMap(List::stream).toList()),
                calls -> {
                    List<Auc.Scored> all = calls.stream().flatMap(List::stream).toList();
                    return all.stream().filter(Auc.Scored::holds).count()
                            + " angry of "
                            + all.size();
                });
    }

    private static List<Auc.Scored> scores(HeardCall call) {
        return call.customer()
                .filter(pair -> pair.heard().score() != null)
                .map(pair -> new Auc.Scored(pair.heard().score(), pair.label().isAngry()))
                .toList();
    }

    private static Measure<HeardCall> f1() {
        return Measure.overUnits(
                "F1 at level 2 or more",
                Bar.NONE,
                call ->
                        Turns.tally(
                                call.customer(),
                                pair -> pair.heard().level() != null,
                                AngerTask::angry),
                calls -> Tally.sum(calls).f1(),
                calls -> {
                    Tally all = Tally.sum(calls);
                    return all.found()
                            + " found of "
                            + all.wanted()
                            + ", "
                            + all.given()
                            + " given";
                });
    }

    private static Tally angry(HeardCall.Pair pair) {
        boolean given = pair.heard().level() >= ANGRY;
        boolean wanted = pair.label().isAngry();
        int right = given && wanted ? 1 : 0;
        return new Tally(right, given ? 1 : 0, right, wanted ? 1 : 0);
    }

    private static int off(HeardCall.Pair pair) {
        Turn label = pair.label();
        int level = pair.heard().level();
        int off = Math.abs(level - label.anger());
        return label.angerAlt() == null ? off : Math.min(off, Math.abs(level - label.angerAlt()));
    }
}
