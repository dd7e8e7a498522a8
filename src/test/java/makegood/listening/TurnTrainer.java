package makegood.listening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns what a customer's turn holds as a whole, in the light of the talk before it: {@link ClauseTrainer} asks where. */
final class TurnTrainer {

    private TurnTrainer() {}

    /** @param evidence of each of these turns, {@link Situated#customer()} */
    static void learn(
            List<TrainingRow> customers,
            List<Evidence> evidence,
            Map<String, Map<String, Head>> heads) {
        List<String> labels = labels();
        List<String> authors = customers.stream().map(TrainingRow::author).toList();
        float[][] targets = new float[customers.size()][labels.size()];
        for (int i = 0; i < targets.length; i++) {
            for (int k = 0; k < labels.size(); k++) {
                targets[i][k] = target(customers.get(i), labels.get(k));
            }
        }
        Learner learner = new Learner(evidence, 4);
        Map<String, Head> raw = new HashMap<>();
        for (String out : Voices.outs()) {
            List<Integer> chosen = Learner.where(authors, Voices.teaching(out));
            raw.put(out, learner.learn(chosen, targets, labels, false, 0.001, 160));
        }
        Bars.set(Weigher.TURN, raw, evidence, targets, authors, heads);
        System.out.println("turns learnt");
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>(List.of(Weigher.IMPACT));
        Weigher.LEARNT.forEach(type -> labels.add(type.key()));
        return labels;
    }

    private static float target(TrainingRow row, String label) {
        if (!Voices.teaches(row.author(), label)) {
            return Float.NaN;
        }
        return ClauseTrainer.marks(row.turn, label).isEmpty() ? 0 : 1;
    }
}
