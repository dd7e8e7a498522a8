package makegood.evaluation;

import makegood.evaluation.ear.HeardCall;
import makegood.evaluation.figure.Bar;
import makegood.evaluation.figure.Measure;
import makegood.evaluation.task.SummaryQuotes;
import makegood.evaluation.task.SummaryTask;
import makegood.utterance.Embedder;
import makegood.utterance.Meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The embedded summaries beside those that a careful listener wrote. */
final class SummarySection {

    private final Report report;
    private final Embedder embedder;

    SummarySection(Report report, Embedder embedder) {
        this.report = report;
        this.embedder = embedder;
    }

    /** @param cases whether each call's two reasons may be printed; never those of a measuring set */
    void write(List<HeardCall> heard, boolean cases) {
        report.heading(3, "Summaries, embedded")
                .paragraph(
                        "The summary at the end of each call beside the one that was written by"
                            + " hand. The two reasons are compared by the meaning of their"
                            + " sentences (cosine); \"its own call's\" asks whether a reason is"
                            + " nearer to the one written for its call than to that of any other of"
                            + " these calls. A reason that was not named counts as 0.");
        List<Reason> reasons = reasons(heard);
        Map<String, Reason> byCall =
                reasons.stream().collect(Collectors.toMap(Reason::call, reason -> reason));
        List<Measure<HeardCall>> measures = new ArrayList<>(reasonMeasures(byCall));
        measures.addAll(SummaryTask.measures());
        MeasureTable<HeardCall> table = new MeasureTable<>(measures, heard);
        if (cases) {
            byAuthor(heard).forEach(table::group);
        }
        table.write(report);
        report.paragraph(
                "Quotes in the summaries: %d. Not found letter for letter in the turn named: **%d**."
                        .formatted(
                                heard.stream().mapToLong(SummaryQuotes::all).sum(),
                                heard.stream().mapToLong(SummaryQuotes::wrong).sum()));
        if (cases) {
            print(reasons);
        }
    }

    private static Map<String, List<HeardCall>> byAuthor(List<HeardCall> heard) {
        return heard.stream()
                .collect(
                        Collectors.groupingBy(
                                call -> call.call().author(), TreeMap::new, Collectors.toList()));
    }

    private static List<Measure<HeardCall>> reasonMeasures(Map<String, Reason> reasons) {
        return List.of(
                Measure.share(
                        "Reason named at all",
                        Bar.NONE,
                        call -> count(!reasons.get(call.call().id()).ours().isEmpty())),
                Measure.overUnits(
                        "Reason, mean similarity",
                        Bar.NONE,
                        call -> reasons.get(call.call().id()).own(),
                        SummarySection::mean,
                        parts -> parts.size() + " calls"),
                Measure.overUnits(
                        "Reason, mean similarity to other calls' (chance)",
                        Bar.NONE,
                        call -> reasons.get(call.call().id()).others(),
                        SummarySection::mean,
                        parts -> parts.size() + " calls"),
                Measure.share(
                        "Reason nearest to its own call's",
                        Bar.NONE,
                        call -> count(reasons.get(call.call().id()).nearest())));
    }

    private static Measure.Count count(boolean right) {
        return new Measure.Count(right ? 1 : 0, 1);
    }

    private static double mean(List<Double> parts) {
        return parts.stream().mapToDouble(part -> part).average().orElse(Double.NaN);
    }

    private List<Reason> reasons(List<HeardCall> heard) {
        List<Meaning> written =
                heard.stream().map(call -> embedder.embed(call.call().summary().reason())).toList();
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            reasons.add(reason(heard.get(i), i, written));
        }
        return reasons;
    }

    private Reason reason(HeardCall heard, int place, List<Meaning> written) {
        String ours = heard.summary().reason();
        String id = heard.call().id();
        String theirs = heard.call().summary().reason();
        if (ours.isEmpty()) {
            return new Reason(id, ours, theirs, 0.0, 0.0, false);
        }
        Meaning meaning = embedder.embed(ours);
        List<Double> near = written.stream().map(meaning::similarity).toList();
        double own = near.get(place);
        double all = near.stream().mapToDouble(each -> each).sum();
        boolean nearest = near.stream().allMatch(each -> each <= own);
        return new Reason(id, ours, theirs, own, (all - own) / (near.size() - 1), nearest);
    }

    private void print(List<Reason> reasons) {
        report.table(
                List.of("call", "similarity", "reason by the product", "reason by hand"),
                reasons.stream()
                        .map(
                                reason ->
                                        List.of(
                                                reason.call(),
                                                String.format(Locale.ROOT, "%.2f", reason.own()),
                                                cell(reason.ours()),
                                                cell(reason.theirs())))
                        .toList());
    }

    private static String cell(String text) {
        return text.isEmpty() ? "–" : text.replace("|", "\\|").replaceAll("\\s+", " ");
    }

    private record Reason(
            String call, String ours, String theirs, Double own, Double others, boolean nearest) {}
}
