package makegood.listening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** As {@link Learner}, for many rows with few marks each: it works on the rows themselves. */
final class SparseLearner {

    private final Map<String, Integer> columns;
    private final float[][] numbers;
    private final int[][] marked;
    private final float[][] weights;

    SparseLearner(List<Evidence> evidence, int least) {
        SparseRows rows = SparseRows.of(evidence, least);
        columns = rows.columns();
        numbers = rows.numbers();
        marked = rows.marked();
        weights = rows.weights();
    }

    Head learn(
            List<Integer> chosen,
            float[][] targets,
            List<String> labels,
            boolean exclusive,
            double penalty,
            int steps) {
        int size = labels.size();
        int width = numbers[0].length + columns.size() + 1;
        double rate = 1 / (largest(chosen) * (exclusive ? 0.5 : 0.25) * 1.05 + penalty);
        int[] taught = taught(chosen, targets, size);
        float[][] at = new float[size][width];
        float[][] kept = new float[size][width];
        double pace = 1;
        for (int step = 0; step < steps; step++) {
            float[][] slope = slope(chosen, targets, at, exclusive, taught);
            double next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
            float push = (float) ((pace - 1) / next);
            for (int k = 0; k < size; k++) {
                for (int c = 0; c < width; c++) {
                    double pull = c == width - 1 ? 0 : penalty * at[k][c];
                    float made = (float) (at[k][c] - rate * (slope[k][c] + pull));
                    at[k][c] = made + push * (made - kept[k][c]);
                    kept[k][c] = made;
                }
            }
            pace = next;
        }
        return head(kept, labels, exclusive);
    }

    /** How many rows teach each label: the others leave it as it is. */
    private static int[] taught(List<Integer> chosen, float[][] targets, int size) {
        int[] taught = new int[size];
        for (int row : chosen) {
            for (int k = 0; k < size; k++) {
                taught[k] += Float.isNaN(targets[row][k]) ? 0 : 1;
            }
        }
        return taught;
    }

    /** Two halves of the rows on two cores, always added in the same order. */
    private float[][] slope(
            List<Integer> chosen,
            float[][] targets,
            float[][] at,
            boolean exclusive,
            int[] taught) {
        int half = chosen.size() / 2;
        List<List<Integer>> parts =
                List.of(chosen.subList(0, half), chosen.subList(half, chosen.size()));
        List<float[][]> slopes =
                parts.parallelStream()
                        .map(part -> slopeOf(part, targets, at, exclusive, taught))
                        .toList();
        for (int k = 0; k < at.length; k++) {
            for (int c = 0; c < at[k].length; c++) {
                slopes.getFirst()[k][c] += slopes.getLast()[k][c];
            }
        }
        return slopes.getFirst();
    }

    private float[][] slopeOf(
            List<Integer> part, float[][] targets, float[][] at, boolean exclusive, int[] taught) {
        int size = at.length;
        int width = at[0].length;
        float[][] slope = new float[size][width];
        double[] sums = new double[size];
        for (int row : part) {
            for (int k = 0; k < size; k++) {
                sums[k] = sum(row, at[k]);
            }
            double[] judged = exclusive ? Head.shares(sums) : each(sums);
            for (int k = 0; k < size; k++) {
                if (!Float.isNaN(targets[row][k])) {
                    add(row, slope[k], (float) ((judged[k] - targets[row][k]) / taught[k]));
                }
            }
        }
        return slope;
    }

    private double sum(int row, float[] weight) {
        float[] values = numbers[row];
        double sum = weight[weight.length - 1] + dot(values, weight);
        for (int j = 0; j < marked[row].length; j++) {
            sum += weights[row][j] * weight[values.length + marked[row][j]];
        }
        return sum;
    }

    /** Four sums side by side: each need not wait for the one before. */
    private static double dot(float[] values, float[] weight) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < values.length; i += 4) {
            a += values[i] * weight[i];
            b += values[i + 1] * weight[i + 1];
            c += values[i + 2] * weight[i + 2];
            d += values[i + 3] * weight[i + 3];
        }
        for (; i < values.length; i++) {
            a += values[i] * weight[i];
        }
        return a + b + c + d;
    }

    private void add(int row, float[] slope, float share) {
        float[] values = numbers[row];
        for (int c = 0; c < values.length; c++) {
            slope[c] += share * values[c];
        }
        for (int j = 0; j < marked[row].length; j++) {
            slope[values.length + marked[row][j]] += share * weights[row][j];
        }
        slope[slope.length - 1] += share;
    }

    private double largest(List<Integer> chosen) {
        float[] vector = new float[numbers[0].length + columns.size() + 1];
        Arrays.fill(vector, 1);
        double length = 1;
        for (int step = 0; step < 8; step++) {
            float[] next = new float[vector.length];
            for (int row : chosen) {
                add(row, next, (float) (sum(row, vector) / chosen.size()));
            }
            double sum = 0;
            for (float value : next) {
                sum += value * value;
            }
            length = Math.sqrt(sum);
            for (int c = 0; c < vector.length; c++) {
                vector[c] = (float) (next[c] / length);
            }
        }
        return length;
    }

    private static double[] each(double[] sums) {
        return IntStream.range(0, sums.length)
                .mapToDouble(k -> 1 / (1 + Math.exp(-sums[k])))
                .toArray();
    }

    private Head head(float[][] learnt, List<String> labels, boolean exclusive) {
        int size = labels.size();
        int first = numbers[0].length;
        float[][] values = new float[size][];
        float[] bias = new float[size];
        for (int k = 0; k < size; k++) {
            values[k] = Arrays.copyOf(learnt[k], first);
            bias[k] = learnt[k][learnt[k].length - 1];
        }
        Map<String, float[]> marks = new HashMap<>();
        columns.forEach(
                (mark, column) -> {
                    float[] each = new float[size];
                    for (int k = 0; k < size; k++) {
                        each[k] = learnt[k][first + column];
                    }
                    marks.put(mark, each);
                });
        return new Head(exclusive, labels, values, marks, bias);
    }
}
