package makegood.evaluation.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Where a figure would lie in 95 of 100 samples like this one. */
public record Interval(double low, double high) {

    private static final double Z = 1.959964;
    private static final int RESAMPLES = 1000;
    private static final long SEED = 20261121;

    /** For {@code right} of {@code n} independent trials (Wilson's score interval). */
    public static Interval wilson(int right, int n) {
        if (n == 0) {
            return new Interval(0, 1);
        }
        double share = (double) right / n;
        double spread = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        double centre = share + Z * Z / (2.0 * n);
        double scale = 1 + Z * Z / n;
        return new Interval(
                Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale));
    }

    /**
     * For any figure, by drawing the units again with replacement. Turns of one call are not independent, so calls are
     * the units. The draws are the same in each run.
     */
    public static <U> Interval bootstrap(List<U> units, ToDoubleFunction<List<U>> figure) {
        Random random = new Random(SEED);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<U> sample = new ArrayList<>(units.size());
            for (int k = 0; k < units.size(); k++) {
                sample.add(units.get(random.nextInt(units.size())));
            }
            drawn[i] = figure.applyAsDouble(sample);
        }
        double[] known =
                Arrays.stream(drawn).filter(each -> !Double.isNaN(each)).sorted().toArray();
        return known.length == 0
                ? new Interval(Double.NaN, Double.NaN)
                : new Interval(quantile(known, 0.025), quantile(known, 0.975));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f–%.2f", low, high);
    }
}
