package makegood.listening;

import java.util.List;
import java.util.Map;

/** Where to draw the line for each label, so that most decisions are right. */
final class Bars {

    private Bars() {}

    /** For each label the bar with the best F1, drawn towards the one that is best for all: rare labels tell little. */
    static double[] best(double[][] judged, float[][] targets, List<Integer> rows) {
        int size = targets[0].length;
        double common = 0.3;
        double most = -1;
        for (double bar = 0.1; bar < 0.6; bar += 0.02) {
            double f1 = f1(judged, targets, rows, -1, bar);
            if (f1 > most) {
                most = f1;
                common = bar;
            }
        }
        double[] bars = new double[size];
        for (int k = 0; k < size; k++) {
            bars[k] = common;
            double best = f1(judged, targets, rows, k, common);
            for (double bar = common * 0.5; bar < common * 1.8; bar += 0.02) {
                double f1 = f1(judged, targets, rows, k, bar);
                if (f1 > best + 0.01) {
                    best = f1;
                    bars[k] = bar;
                }
            }
        }
        return bars;
    }

    private static double f1(
            double[][] judged, float[][] targets, List<Integer> rows, int label, double bar) {
        int hits = 0;
        int found = 0;
        int there = 0;
        for (int row : rows) {
            for (int k = label < 0 ? 0 : label;
                    k < (label < 0 ? targets[0].length : label + 1);
                    k++) {
                if (Float.isNaN(targets[row][k])) {
                    continue;
                }
                boolean yes = judged[row][k] >= bar;
                boolean is = targets[row][k] > 0.5;
                hits += yes && is ? 1 : 0;
                found += yes ? 1 : 0;
                there += is ? 1 : 0;
            }
        }
        return found + there == 0 ? 0 : 2.0 * hits / (found + there);
    }

    /** The head with its bars moved to one half. */
    static Head set(Head head, double[] bars) {
        float[] bias = head.bias().clone();
        for (int k = 0; k < bias.length; k++) {
            bias[k] -= (float) Math.log(bars[k] / (1 - bars[k]));
        }
        return head.withBias(bias);
    }

    /** Gives each of the heads its bars, drawn by the authors whom what was learnt had not met. */
    static void set(
            String name,
            Map<String, Head> raw,
            List<Evidence> evidence,
            float[][] targets,
            List<String> authors,
            Map<String, Map<String, Head>> heads) {
        double[][] judged = new double[targets.length][];
        for (int i = 0; i < judged.length; i++) {
            judged[i] = Voices.fresh(raw, authors.get(i)).judge(evidence.get(i));
        }
        for (String out : Voices.outs()) {
            double[] bars = best(judged, targets, Learner.where(authors, Voices.met(out)));
            heads.get(out).put(name, set(raw.get(out), bars));
        }
    }
}
