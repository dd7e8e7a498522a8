package makegood.listening;

import makegood.utterance.Embedder;
import makegood.utterance.Quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns what a clause holds: an ask, a cost or a signal of the customer's, a promise of the rep's. */
final class ClauseTrainer {

    private final Embedder embedder;

    ClauseTrainer(Embedder embedder) {
        this.embedder = embedder;
    }

    void customers(List<TrainingRow> customers, Map<String, Map<String, Head>> heads) {
        learn(customers, "customer-clause", customerLabels(), heads);
    }

    void reps(List<TrainingRow> reps, Map<String, Map<String, Head>> heads) {
        learn(reps, "rep-clause", List.of(Weigher.PROMISE, Weigher.PROMISE_GOES_ON), heads);
    }

    /** What the product goes by: of the other signals patterns know more. */
    private static List<String> customerLabels() {
        List<String> labels = new ArrayList<>(List.of(Weigher.ASK, Weigher.IMPACT));
        Weigher.LEARNT.forEach(type -> labels.add(type.key()));
        labels.add(Signal.Type.WITHDRAWN_REMEDY.key());
        return labels;
    }

    static List<LabelledCall.Mark> marks(LabelledCall.Turn turn, String label) {
        return switch (label) {
            case Weigher.ASK -> turn.remedies();
            case Weigher.IMPACT -> turn.impact() == null ? List.of() : List.of(turn.impact());
            case Weigher.PROMISE, Weigher.PROMISE_GOES_ON -> turn.commitments();
            default -> turn.signals().stream().filter(mark -> label.equals(mark.type())).toList();
        };
    }

    /** A promise begins with one clause and goes on with others; every other mark is in each of its clauses. */
    private static boolean isOn(
            String label,
            Line line,
            List<Range> clauses,
            int index,
            LabelledCall.Turn turn,
            LabelledCall.Mark mark) {
        boolean goesOn = index > 0 && holds(turn, mark, line.quote(clauses.get(index - 1)));
        return switch (label) {
            case Weigher.PROMISE -> !goesOn;
            case Weigher.PROMISE_GOES_ON -> goesOn;
            default -> true;
        };
    }

    /** Whether most of the clause is marked, or most of the mark lies in the clause. */
    static boolean holds(LabelledCall.Turn turn, LabelledCall.Mark mark, Quote clause) {
        int start = turn.text().indexOf(mark.quote());
        int end = start + mark.quote().length();
        double shared = Math.min(end, clause.end()) - Math.max(start, clause.start());
        return shared > 0.5 * (clause.end() - clause.start()) || shared > 0.6 * (end - start);
    }

    private void learn(
            List<TrainingRow> rows,
            String name,
            List<String> labels,
            Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        for (TrainingRow row : rows) {
            Line line = new Line(row.utterance);
            List<Range> clauses = Clauses.of(line);
            Situated situation = row.situated(embedder);
            for (int i = 0; i < clauses.size(); i++) {
                Quote words = line.quote(clauses.get(i));
                float[] target = new float[labels.size()];
                for (int k = 0; k < target.length; k++) {
                    target[k] = Voices.teaches(row.author(), labels.get(k)) ? 0 : Float.NaN;
                }
                for (int k = 0; k < target.length; k++) {
                    for (LabelledCall.Mark mark : marks(row.turn, labels.get(k))) {
                        if (!Float.isNaN(target[k])
                                && holds(row.turn, mark, words)
                                && isOn(labels.get(k), line, clauses, i, row.turn, mark)) {
                            target[k] = 1;
                        }
                    }
                }
                evidence.add(situation.clause(clauses, i, row.plain));
                targets.add(target);
                authors.add(row.author());
            }
        }
        SparseLearner learner = new SparseLearner(evidence, 3);
        float[][] all = targets.toArray(float[][]::new);
        Map<String, Head> raw = new HashMap<>();
        for (String out : Voices.outs()) {
            List<Integer> chosen = Learner.where(authors, Voices.teaching(out));
            raw.put(out, learner.learn(chosen, all, labels, false, 0.0002, 700));
        }
        new HiddenLearner(evidence, 8)
                .beside(raw, out -> Learner.where(authors, Voices.teaching(out)), all, 10);
        Bars.set(name, raw, evidence, all, authors, heads);
        System.out.println(name + " learnt");
    }
}
