package makegood.evaluation;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.figure.Tally;
import makegood.evaluation.label.NearMiss;
import makegood.evaluation.label.Rules;
import makegood.evaluation.task.NearMissTask;
import makegood.evaluation.task.WarningTask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The phrasebook's figures on calls: pooled, then rule by rule. */
final class WarningTables {

    private static final Bar PRECISION = Bar.of(0.85, 0.95);
    private static final Bar RECALL = Bar.of(0.75, 0.85);
    private static final Bar LEFT_ALONE = Bar.of(0.92, 0.97);

    private static final double TOO_LOW = 0.60;
    private static final int ENOUGH = 5;

    private final Report report;

    WarningTables(Report report) {
        this.report = report;
    }

    /**
     * @param flow with the guards of each call's flow
     * @param guarded with every guard switched on
     */
    void write(List<HeardCall> flow, List<HeardCall> guarded, List<NearMiss> misses, boolean bars) {
        report.heading(3, "Warnings")
                .paragraph(
                        "A warning is right where it touches words labelled with the same rule."
                            + " Labels mark breaches of the four guard rules in every call, so two"
                            + " ways are counted: with every guard switched on, and with those of"
                            + " the call's flow. `premature-apology`, `small-make-good` and"
                            + " `beyond-limit` are not labelled and stand outside the pool.");
        pooled("Every guard on", guarded, misses, bars);
        pooled("The flow's guards", flow, misses, bars);
        report.paragraph("Rule by rule, every guard on:");
        report.table(
                RuleRow.HEAD, Rules.inCalls().stream().map(rule -> row(rule, guarded)).toList());
        report.paragraph(
                "Rules with five alarms or more of which under 0.60 are right: "
                        + tooLow(guarded)
                        + ".");
        report.paragraph(
                "Alarms of the rules that nobody labelled: `premature-apology` %d, `small-make-good` %d, `beyond-limit` %d."
                        .formatted(
                                alarms("premature-apology", guarded),
                                alarms("small-make-good", guarded),
                                alarms("beyond-limit", guarded)));
    }

    private void pooled(String name, List<HeardCall> heard, List<NearMiss> misses, boolean bars) {
        List<Measure<HeardCall>> measures =
                new ArrayList<>(WarningTask.measures(name, Rules.inCalls(), PRECISION, RECALL));
        if (!misses.isEmpty()) {
            measures.add(NearMissTask.measure(misses, LEFT_ALONE));
        }
        MeasureTable<HeardCall> table = new MeasureTable<>(measures, heard).bars(bars);
        if (!bars) {
            heard.stream()
                    .collect(
                            Collectors.groupingBy(
                                    call -> call.call().author(),
                                    TreeMap::new,
                                    Collectors.toList()))
                    .forEach(table::group);
        }
        table.write(report);
    }

    private static List<String> row(String rule, List<HeardCall> heard) {
        return RuleRow.of(rule, tallies(rule, heard));
    }

    private static String tooLow(List<HeardCall> heard) {
        List<String> rules =
                Rules.inCalls().stream()
                        .filter(rule -> isTooLow(Tally.sum(tallies(rule, heard))))
                        .map(rule -> "`" + rule + "`")
                        .toList();
        return rules.isEmpty() ? "none" : String.join(", ", rules);
    }

    private static boolean isTooLow(Tally tally) {
        return tally.given() >= ENOUGH && tally.precision() < TOO_LOW;
    }

    private static List<Tally> tallies(String rule, List<HeardCall> heard) {
        return heard.stream()
                .map(call -> WarningTask.tally(call, Set.of(rule)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static int alarms(String rule, List<HeardCall> heard) {
        return Tally.sum(tallies(rule, heard)).given();
    }
}
