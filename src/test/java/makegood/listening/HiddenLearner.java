package makegood.listening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Learns {@link Hidden} units beside the plain weights of a head, by steps against the slope that grow shorter the more a
 * weight has moved (Duchi, Hazan and Singer 2011), with a share of units and numbers left out of each step (Srivastava
 * and others 2014). The same input gives the same units.
 */
final class HiddenLearner {

    private static final int UNITS = 64;
    private static final int BATCH = 64;
    private static final double RATE = 0.04;
    private static final double LAST = 0.02;

    /** One in four numbers and one in two units is left out; the others make up for them. */
    private static final float KEPT_NUMBER = 4 / 3f;

    private static final float KEPT_UNIT = 2;

    private final SparseRows rows;
    private final int marks;

    HiddenLearner(List<Evidence> evidence, int least) {
        rows = SparseRows.of(evidence, least);
        marks = rows.columns().size();
    }

    /**
     * Puts units beside the weights of heads that were learnt without some authors.
     *
     * @param teaching the rows that each of those heads has learnt from, by its name
     */
    void beside(
            Map<String, Head> heads,
            Function<String, List<Integer>> teaching,
            float[][] targets,
            int rounds) {
        List<String> outs = List.copyOf(heads.keySet());
        List<Head> both =
                outs.parallelStream()
                        .map(out -> beside(heads.get(out), teaching.apply(out), targets, rounds))
                        .toList();
        for (int i = 0; i < both.size(); i++) {
            heads.put(outs.get(i), both.get(i));
        }
    }

    private Head beside(Head head, List<Integer> chosen, float[][] targets, int rounds) {
        Net net = new Net(head, rows.numbers()[0].length);
        Random random = new Random(1);
        List<Integer> order = new ArrayList<>(chosen);
        int steps = rounds * ((order.size() + BATCH - 1) / BATCH);
        int step = 0;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                List<Integer> batch = order.subList(from, Math.min(order.size(), from + BATCH));
                for (int row : batch) {
                    net.learn(row, targets[row], batch.size(), random);
                }
                net.step((float) (RATE * Math.max(LAST, 1 - step++ / (double) steps)));
            }
        }
        return net.head(head);
    }

    /** Weights with the slope of the batch so far and the sum of all slopes' squares. */
    private static final class Weights {
        final float[][] at;
        private final float[][] slope;
        private final float[][] moved;
        private final boolean[] touched;

        Weights(int rows, int width) {
            at = new float[rows][width];
            slope = new float[rows][width];
            moved = new float[rows][width];
            touched = new boolean[rows];
            for (float[] each : moved) {
                Arrays.fill(each, 1e-6f);
            }
        }

        void add(int row, float[] slopes, float share) {
            touched[row] = true;
            float[] sum = slope[row];
            for (int u = 0; u < sum.length; u++) {
                sum[u] += share * slopes[u];
            }
        }

        void step(float rate) {
            for (int row = 0; row < at.length; row++) {
                if (touched[row]) {
                    step(at[row], slope[row], moved[row], rate);
                    touched[row] = false;
                }
            }
        }

        private static void step(float[] at, float[] slope, float[] moved, float rate) {
            for (int u = 0; u < at.length; u++) {
                moved[u] += slope[u] * slope[u];
                at[u] -= rate * slope[u] / (float) Math.sqrt(moved[u]);
                slope[u] = 0;
            }
        }
    }

    private final class Net {
        private final boolean exclusive;
        private final Weights numbers;
        private final Weights columns = new Weights(marks, UNITS);
        private final Weights bias = new Weights(1, UNITS);
        private final Weights labels;
        private final Weights constant;
        private final float[] values;
        private final float[] kept = new float[UNITS];

        Net(Head head, int width) {
            int size = head.labels().size();
            exclusive = head.exclusive();
            numbers = new Weights(width, UNITS);
            labels = new Weights(size, UNITS);
            constant = new Weights(1, size);
            values = new float[width];
            Random random = new Random(2);
            double bound = 1 / Math.sqrt(width);
            for (float[] weights : numbers.at) {
                for (int u = 0; u < UNITS; u++) {
                    weights[u] = (float) ((2 * random.nextDouble() - 1) * bound);
                }
            }
            Arrays.fill(constant.at[0], exclusive ? 0 : -3);
        }

        void learn(int row, float[] target, int batch, Random random) {
            float[] units = units(row, random);
            double[] sums = new double[target.length];
            for (int k = 0; k < sums.length; k++) {
                sums[k] = constant.at[0][k];
                for (int u = 0; u < UNITS; u++) {
                    sums[k] += labels.at[k][u] * units[u];
                }
            }
            double[] judged = exclusive ? Head.shares(sums) : Head.each(sums);
            float[] off = new float[sums.length];
            float[] back = new float[UNITS];
            for (int k = 0; k < off.length; k++) {
                off[k] = Float.isNaN(target[k]) ? 0 : (float) (judged[k] - target[k]) / batch;
                Hidden.add(labels.at[k], off[k], back);
                labels.add(k, units, off[k]);
            }
            constant.add(0, off, 1);
            for (int u = 0; u < UNITS; u++) {
                back[u] = units[u] > 0 ? back[u] * kept[u] : 0;
            }
            bias.add(0, back, 1);
            for (int i = 0; i < values.length; i++) {
                if (values[i] != 0) {
                    numbers.add(i, back, values[i]);
                }
            }
            for (int j = 0; j < rows.marked()[row].length; j++) {
                columns.add(rows.marked()[row][j], back, rows.weights()[row][j]);
            }
        }

        /** What the units say of a row, some of them and of its numbers left out. */
        private float[] units(int row, Random random) {
            float[] units = bias.at[0].clone();
            float[] all = rows.numbers()[row];
            for (int i = 0; i < all.length; i++) {
                values[i] = all[i] == 0 || random.nextInt(4) == 0 ? 0 : all[i] * KEPT_NUMBER;
                if (values[i] != 0) {
                    Hidden.add(numbers.at[i], values[i], units);
                }
            }
            for (int j = 0; j < rows.marked()[row].length; j++) {
                Hidden.add(columns.at[rows.marked()[row][j]], rows.weights()[row][j], units);
            }
            for (int u = 0; u < UNITS; u++) {
                kept[u] = random.nextBoolean() ? KEPT_UNIT : 0;
                units[u] = Math.max(0, units[u]) * kept[u];
            }
            return units;
        }

        void step(float rate) {
            numbers.step(rate);
            columns.step(rate);
            bias.step(rate);
            labels.step(rate);
            constant.step(rate);
        }

        Head head(Head plain) {
            Map<String, float[]> named = new HashMap<>();
            rows.columns().forEach((mark, column) -> named.put(mark, columns.at[column]));
            return plain.beside(
                    new Hidden(numbers.at, named, bias.at[0], labels.at), constant.at[0]);
        }
    }
}
