package makegood.listening;

import makegood.utterance.Embedder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns what is asked for, of words that ask, and why the customer left. */
final class TypeTrainer {

    private static final List<String> REMEDIES =
            Arrays.stream(Remedy.Type.values()).map(Remedy.Type::key).toList();
    private static final List<String> CAUSES =
            Arrays.stream(Cause.Type.values()).map(Cause.Type::key).toList();

    private final Embedder embedder;

    TypeTrainer(Embedder embedder) {
        this.embedder = embedder;
    }

    void remedies(List<TrainingRow> customers, Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        for (TrainingRow row : customers) {
            Line line = new Line(row.utterance);
            for (LabelledCall.Mark mark : row.turn.remedies()) {
                Range words =
                        Clauses.of(line).stream()
                                .filter(
                                        clause ->
                                                ClauseTrainer.holds(
                                                        row.turn, mark, line.quote(clause)))
                                .reduce(Range::upTo)
                                .orElse(null);
                if (words != null) {
                    float[] target = new float[REMEDIES.size()];
                    target[REMEDIES.indexOf(mark.type())] = 1;
                    evidence.add(row.situated(embedder).asked(words, row.plain));
                    targets.add(target);
                    authors.add(row.author());
                }
            }
        }
        Learner learner = new Learner(evidence, 2);
        float[][] all = targets.toArray(float[][]::new);
        Map<String, Head> raw = new HashMap<>();
        for (String out : Voices.outs()) {
            List<Integer> chosen = Learner.where(authors, Voices.teaching(out));
            raw.put(out, learner.learn(chosen, all, REMEDIES, true, 0.002, 160));
        }
        new HiddenLearner(evidence, 4)
                .beside(raw, out -> Learner.where(authors, Voices.teaching(out)), all, 30);
        raw.forEach((out, head) -> heads.get(out).put(AskWeigher.TYPES, head));
        System.out.println("remedies learnt from " + authors.size() + " asks");
    }

    /** A cause is marked at its first mention only: what is said of it later teaches neither way. */
    void causes(List<TrainingRow> customers, Map<String, Map<String, Head>> heads) {
        List<Evidence> evidence = new ArrayList<>();
        float[][] targets = new float[customers.size()][CAUSES.size()];
        Set<String> named = new HashSet<>();
        for (int i = 0; i < targets.length; i++) {
            TrainingRow row = customers.get(i);
            if (i == 0 || customers.get(i - 1).call != row.call) {
                named.clear();
            }
            evidence.add(row.situated(embedder).reason());
            for (int k = 0; k < CAUSES.size(); k++) {
                String cause = CAUSES.get(k);
                boolean here =
                        row.turn.causes().stream().anyMatch(mark -> cause.equals(mark.type()));
                targets[i][k] = here ? 1 : named.contains(cause) ? Float.NaN : 0;
            }
            row.turn.causes().forEach(mark -> named.add(mark.type()));
        }
        Learner learner = new Learner(evidence, 3);
        List<String> authors = customers.stream().map(TrainingRow::author).toList();
        Map<String, Head> raw = new HashMap<>();
        for (String out : Voices.outs()) {
            List<Integer> chosen = Learner.where(authors, Voices.teaching(out));
            raw.put(out, learner.learn(chosen, targets, CAUSES, false, 0.001, 160));
        }
        new HiddenLearner(evidence, 8)
                .beside(raw, out -> Learner.where(authors, Voices.teaching(out)), targets, 10);
        raw.forEach((out, head) -> heads.get(out).put(CauseWeigher.HEAD, head));
        System.out.println("causes learnt");
    }
}
