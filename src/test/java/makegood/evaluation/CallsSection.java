package makegood.evaluation;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.label.LabelledCall;
import makegood.evaluation.label.NearMiss;
import makegood.evaluation.task.Task;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Labelled calls, replayed one by one with the flow that the product proposes from the backstory. */
final class CallsSection {

    private final Report report;
    private final Ears ears;
    private final SummarySection summaries;

    CallsSection(Report report, Ears ears) {
        this.report = report;
        this.ears = ears;
        this.summaries = new SummarySection(report, ears.product().embedder());
    }

    /** The measuring set: beside the bars. */
    void measuring(List<LabelledCall> calls, List<NearMiss> misses) {
        report.heading(2, "The twelve written calls");
        introduce(calls);
        List<HeardCall> heard = ears.coach(calls);
        flows(heard);
        Map<String, List<HeardCall>> baselines = ears.baselines(calls);
        for (Task task : Task.ofCalls()) {
            write(task, heard, baselines, Map.of());
        }
        summaries.write(heard, false);
        new WarningTables(report).write(heard, ears.guarded(calls), misses, true);
    }

    /** The calls that may teach: by author, without bars. */
    void teaching(List<LabelledCall> calls, List<NearMiss> misses) {
        report.heading(2, "The training calls");
        introduce(calls);
        report.paragraph(
                "These calls teach the product, so its columns flatter it; `word list` learns"
                    + " nothing, and `nearest neighbour` compares with the other authors' calls"
                    + " only. How the models do on an author whom they have not met is told by the"
                    + " training program, and for the advice by the last table.");
        List<HeardCall> heard = ears.coach(calls);
        flows(heard);
        Map<String, List<HeardCall>> baselines = ears.baselines(calls);
        for (Task task : Task.ofCalls()) {
            write(task, heard, baselines, byAuthor(heard));
        }
        summaries.write(heard, true);
        new WarningTables(report).write(heard, ears.guarded(calls), misses, false);
    }

    /**
     * The training calls again, each heard by what was learnt from the other authors: the honest figure for the flows.
     *
     * @param sentences GoEmotions' training part; need not be there
     */
    void strangers(List<LabelledCall> calls, Path sentences) {
        report.heading(2, "Advice to a voice not met before");
        report.paragraph(
                "The training calls once more, but each author's are heard by heads that were"
                    + " learnt from the other authors only. The flows were written by people who"
                    + " had read them all.");
        List<HeardCall> heard = ears.strangers(calls, sentences);
        write(Task.advice(), heard, Map.of(), byAuthor(heard));
    }

    private static Map<String, List<HeardCall>> byAuthor(List<HeardCall> heard) {
        return heard.stream()
                .collect(
                        Collectors.groupingBy(
                                call -> call.call().author(), TreeMap::new, Collectors.toList()));
    }

    private void introduce(List<LabelledCall> calls) {
        long customer = calls.stream().flatMap(LabelledCall::customerTurns).count();
        long all = calls.stream().mapToLong(call -> call.turns().size()).sum();
        report.paragraph(
                "%d calls, %d turns, %d of them the customer's. Each was replayed through the coach from its first turn, with the flow that the product proposes from the backstory. Intervals hold 95 %% of samples: Wilson's for shares, by drawing calls again (1,000 times) for the rest."
                        .formatted(calls.size(), all, customer));
    }

    private void flows(List<HeardCall> heard) {
        Map<String, Long> flows =
                heard.stream()
                        .collect(
                                Collectors.groupingBy(
                                        HeardCall::flow, TreeMap::new, Collectors.counting()));
        report.paragraph(
                "Flows proposed: "
                        + flows.entrySet().stream()
                                .map(flow -> "`" + flow.getKey() + "` " + flow.getValue())
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private void write(
            Task task,
            List<HeardCall> heard,
            Map<String, List<HeardCall>> baselines,
            Map<String, List<HeardCall>> groups) {
        MeasureTable<HeardCall> table = new MeasureTable<>(task.measures(), heard);
        if (table.isEmpty()) {
            return;
        }
        groups.forEach(table::group);
        baselines.forEach(table::baseline);
        report.heading(3, task.title()).paragraph(task.says());
        table.bars(groups.isEmpty()).write(report);
    }
}
