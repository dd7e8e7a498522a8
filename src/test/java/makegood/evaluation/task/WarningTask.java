package makegood.evaluation.task;

import makegood.evaluation.ear.Found;
import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.LabelledCall.Breach;

import java.util.List;
import java.util.Set;

/** The warnings at the rep's words: right where they touch words that are labelled with the same rule. */
public final class WarningTask {

    private WarningTask() {}

    /** All these rules pooled. */
    public static List<Measure<HeardCall>> measures(
            String name, Set<String> rules, Bar precision, Bar recall) {
        return Measure.tallies(name, precision, recall, Bar.NONE, call -> tally(call, rules));
    }

    /** Of one call; null where the ear gives no warnings. */
    public static Tally tally(HeardCall call, Set<String> rules) {
        return Turns.tally(
                call.rep(), pair -> pair.heard().warnings() != null, pair -> tally(pair, rules));
    }

    private static Tally tally(HeardCall.Pair pair, Set<String> rules) {
        List<Found> alarms =
                pair.heard().warnings().stream()
                        .filter(each -> rules.contains(each.type()))
                        .toList();
        List<Breach> breaches =
                pair.label().violations().stream()
                        .filter(each -> rules.contains(each.rule()))
                        .toList();
        int right =
                (int)
                        alarms.stream()
                                .filter(
                                        alarm ->
                                                breaches.stream()
                                                        .anyMatch(
                                                                breach -> on(pair, breach, alarm)))
                                .count();
        int found =
                (int)
                        breaches.stream()
                                .filter(
                                        breach ->
                                                alarms.stream()
                                                        .anyMatch(alarm -> on(pair, breach, alarm)))
                                .count();
        return new Tally(right, alarms.size(), found, breaches.size());
    }

    private static boolean on(HeardCall.Pair pair, Breach breach, Found alarm) {
        return alarm.type().equals(breach.rule())
                && Overlap.holds(Overlap.Rule.TOUCHES, pair.label().text(), breach.quote(), alarm);
    }
}
