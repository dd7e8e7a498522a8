package makegood.listening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Trains a head by logistic regression with a quadratic penalty, by accelerated gradient steps on all rows at once and
 * always in the same order: the same rows give the same weights, bit by bit. It works on the rows' inner products, since
 * there are fewer rows than columns.
 */
final class Learner {

    private static final float CONSTANT = 4;
    private static final int BLOCK = 256;

    private final Map<String, Integer> columns = new TreeMap<>();
    private final float[][] rows;
    private final float[][] products;
    private final int numbers;

    /** @param least how many rows must have a mark for it to count */
    Learner(List<Evidence> evidence, int least) {
        Map<String, Integer> times = new HashMap<>();
        evidence.forEach(
                one -> one.marks().keySet().forEach(mark -> times.merge(mark, 1, Integer::sum)));
        this.numbers = evidence.getFirst().numbers().length;
        int next = numbers;
        for (Map.Entry<String, Integer> mark : new TreeMap<>(times).entrySet()) {
            if (mark.getValue() >= least) {
                columns.put(mark.getKey(), next++);
            }
        }
        int width = next;
        this.rows = evidence.stream().map(one -> row(one, width)).toArray(float[][]::new);
        this.products = new float[rows.length][rows.length];
        IntStream.range(0, rows.length)
                .parallel()
                .forEach(
                        i -> {
                            for (int j = 0; j <= i; j++) {
                                products[i][j] = dot(rows[i], rows[j]) + CONSTANT;
                            }
                        });
        for (int i = 0; i < rows.length; i++) {
            for (int j = i + 1; j < rows.length; j++) {
                products[i][j] = products[j][i];
            }
        }
    }

    private float[] row(Evidence evidence, int width) {
        float[] row = new float[width];
        float[] values = evidence.numbers();
        System.arraycopy(values, 0, row, 0, values.length);
        evidence.marks()
                .forEach(
                        (mark, weight) -> {
                            Integer column = columns.get(mark);
                            if (column != null) {
                                row[column] = weight;
                            }
                        });
        return row;
    }

    /**
     * @param chosen the rows to learn from
     * @param targets for every row, what each label should come to; not a number where the row teaches nothing of it
     */
    Head learn(
            List<Integer> chosen,
            float[][] targets,
            List<String> labels,
            boolean exclusive,
            double penalty,
            int steps) {
        int n = chosen.size();
        int size = labels.size();
        float[][] between = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                between[i][j] = products[chosen.get(i)][chosen.get(j)];
            }
        }
        double rate = 1 / (largest(between) / n * (exclusive ? 0.5 : 0.25) * 1.05 + penalty);
        float[][] kept = new float[size][n];
        float[][] ahead = new float[size][n];
        double pace = 1;
        for (int step = 0; step < steps; step++) {
            float[][] at = ahead;
            float[][] made = new float[size][n];
            float[][] sum = sums(between, at);
            IntStream.range(0, n)
                    .parallel()
                    .forEach(
                            i -> {
                                double[] sums = new double[size];
                                for (int k = 0; k < size; k++) {
                                    sums[k] = sum[k][i];
                                }
                                double[] judged = exclusive ? Head.shares(sums) : each(sums);
                                for (int k = 0; k < size; k++) {
                                    float target = targets[chosen.get(i)][k];
                                    double wrong =
                                            Float.isNaN(target) ? 0 : (judged[k] - target) / n;
                                    double slope = wrong + penalty * at[k][i];
                                    made[k][i] = (float) (at[k][i] - rate * slope);
                                }
                            });
            double next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
            float push = (float) ((pace - 1) / next);
            float[][] leap = new float[size][n];
            for (int k = 0; k < size; k++) {
                for (int i = 0; i < n; i++) {
                    leap[k][i] = made[k][i] + push * (made[k][i] - kept[k][i]);
                }
            }
            kept = made;
            ahead = leap;
            pace = next;
        }
        return head(chosen, kept, labels, exclusive);
    }

    /** The products of a symmetric matrix with each vector, in blocks that stay in the processor's cache. */
    private static float[][] sums(float[][] matrix, float[][] vectors) {
        int n = matrix.length;
        float[][] sums = new float[vectors.length][n];
        IntStream.range(0, (n + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(
                        block -> {
                            int from = block * BLOCK;
                            int to = Math.min(n, from + BLOCK);
                            for (int j = 0; j < n; j++) {
                                for (int k = 0; k < vectors.length; k++) {
                                    add(matrix[j], vectors[k][j], sums[k], from, to);
                                }
                            }
                        });
        return sums;
    }

    private static void add(float[] row, float share, float[] sum, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += share * row[i];
        }
    }

    private Head head(
            List<Integer> chosen, float[][] shares, List<String> labels, boolean exclusive) {
        int size = labels.size();
        float[][] weights = new float[size][rows[0].length];
        float[] bias = new float[size];
        for (int i = 0; i < chosen.size(); i++) {
            float[] row = rows[chosen.get(i)];
            for (int k = 0; k < size; k++) {
                float share = shares[k][i];
                bias[k] += share * CONSTANT;
                for (int c = 0; c < row.length; c++) {
                    weights[k][c] += share * row[c];
                }
            }
        }
        float[][] first = new float[size][numbers];
        for (int k = 0; k < size; k++) {
            System.arraycopy(weights[k], 0, first[k], 0, numbers);
        }
        Map<String, float[]> marks = new HashMap<>();
        columns.forEach(
                (mark, column) -> {
                    float[] each = new float[size];
                    for (int k = 0; k < size; k++) {
                        each[k] = weights[k][column];
                    }
                    marks.put(mark, each);
                });
        return new Head(exclusive, labels, first, marks, bias);
    }

    private static double largest(float[][] matrix) {
        int n = matrix.length;
        double[] vector = new double[n];
        java.util.Arrays.fill(vector, 1);
        double length = 1;
        for (int step = 0; step < 8; step++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[i] += matrix[i][j] * vector[j];
                }
            }
            double sum = 0;
            for (double value : next) {
                sum += value * value;
            }
            length = Math.sqrt(sum);
            for (int i = 0; i < n; i++) {
                vector[i] = next[i] / length;
            }
        }
        return length;
    }

    private static double[] each(double[] sums) {
        double[] each = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            each[i] = 1 / (1 + Math.exp(-sums[i]));
        }
        return each;
    }

    private static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    static List<Integer> where(List<String> authors, java.util.function.Predicate<String> test) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            if (test.test(authors.get(i))) {
                rows.add(i);
            }
        }
        return rows;
    }
}
