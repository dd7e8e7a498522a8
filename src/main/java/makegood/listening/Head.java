package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small trained judge over evidence: one logistic unit a label, and, where that hears strangers better, a layer of units
 * beside the plain weights.
 *
 * @param exclusive whether exactly one label holds, or each for itself
 * @param labels what it tells apart
 * @param numbers weights of the evidence's numbers, a row a label
 * @param marks weights of the evidence's marks by their names, a number a label
 * @param bias a number a label
 * @param hidden what is added to the sums of the weights; null where they stand alone
 */
record Head(
        boolean exclusive,
        List<String> labels,
        float[][] numbers,
        Map<String, float[]> marks,
        float[] bias,
        @Nullable Hidden hidden) {

    Head(
            boolean exclusive,
            List<String> labels,
            float[][] numbers,
            Map<String, float[]> marks,
            float[] bias) {
        this(exclusive, labels, numbers, marks, bias, null);
    }

    /** This head joined by units: the mean of what its weights say and what the units say. @param constant what the units add to each label */
    Head beside(Hidden units, float[] constant) {
        float[] both = new float[bias.length];
        float[][] half = new float[bias.length][];
        float[][] theirs = new float[bias.length][];
        for (int label = 0; label < both.length; label++) {
            both[label] = (bias[label] + constant[label]) / 2;
            half[label] = half(numbers[label]);
            theirs[label] = half(units.labels()[label]);
        }
        Map<String, float[]> halfMarks = new HashMap<>();
        marks.forEach((mark, weights) -> halfMarks.put(mark, half(weights)));
        Hidden beside = new Hidden(units.numbers(), units.marks(), units.bias(), theirs);
        return new Head(exclusive, labels, half, halfMarks, both, beside);
    }

    private static float[] half(float[] weights) {
        float[] half = new float[weights.length];
        for (int i = 0; i < half.length; i++) {
            half[i] = weights[i] / 2;
        }
        return half;
    }

    Head withBias(float[] other) {
        return new Head(exclusive, labels, numbers, marks, other, hidden);
    }

    /** 0..1 for each label, in their order. */
    double[] judge(Evidence evidence) {
        double[] sums = new double[labels.size()];
        for (int label = 0; label < sums.length; label++) {
            sums[label] = bias[label] + evidence.dot(numbers[label]);
        }
        evidence.marks()
                .forEach(
                        (name, weight) -> {
                            float[] weights = marks.get(name);
                            for (int label = 0; weights != null && label < sums.length; label++) {
                                sums[label] += weights[label] * weight;
                            }
                        });
        if (hidden != null) {
            hidden.add(evidence, sums);
        }
        return exclusive ? shares(sums) : each(sums);
    }

    /** How much the marks alone speak for a label. */
    double weight(Evidence evidence, int label) {
        double sum = 0;
        for (Map.Entry<String, Float> mark : evidence.marks().entrySet()) {
            float[] weights = marks.get(mark.getKey());
            sum += weights == null ? 0 : weights[label] * mark.getValue();
        }
        return sum;
    }

    static double[] shares(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        double[] shares = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            shares[i] = Math.exp(sums[i] - most);
            total += shares[i];
        }
        for (int i = 0; i < sums.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    static double[] each(double[] sums) {
        double[] each = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            each[i] = Hearing.chance(sums[i]);
        }
        return each;
    }
}
