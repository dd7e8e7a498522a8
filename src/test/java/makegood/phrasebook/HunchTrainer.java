package makegood.phrasebook;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Trains the {@link Hunch}: {@code main} writes the resource. The same sentences give the same weights. What it is worth
 * on a voice that it has not met, {@link HunchMeasure} tells.
 */
public final class HunchTrainer {

    private static final Path RESOURCE =
            Path.of("src/main/resources/makegood/phrasebook/hunch.bin");
    private static final int STEPS = 100;
    private static final double DECAY = 3e-5;
    private static final double FIRST_BIAS = -3;
    private static final double LEAST = 1e-12;

    private HunchTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Hunch hunch = train(HunchSamples.read());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(RESOURCE))) {
            hunch.write(out);
        }
    }

    static Hunch train(List<HunchSample> samples) {
        TreeSet<String> rules = new TreeSet<>();
        samples.forEach(sample -> rules.addAll(sample.rules()));
        Map<String, Hunch.Weights> weights = new ConcurrentHashMap<>();
        rules.parallelStream().forEach(rule -> weights.put(rule, train(samples, rule)));
        return new Hunch(weights);
    }

    /** Logistic regression over all sentences at once. */
    private static Hunch.Weights train(List<HunchSample> samples, String rule) {
        int dimensions = samples.getFirst().meaning().length;
        int width = dimensions + HunchFeatures.PLACES + 1;
        double[] start = new double[width];
        start[width - 1] = FIRST_BIAS;
        double[] slope = new double[width];
        double[] weights =
                new Descent(at -> loss(samples, rule, at, slope), at -> slope.clone())
                        .from(start, STEPS);
        return new Hunch.Weights(
                (float) weights[width - 1],
                floats(weights, 0, dimensions),
                floats(weights, dimensions, width - 1));
    }

    /**
     * Most of the time goes into fetching the samples: loss and slope are reckoned in one go.
     *
     * @param slope becomes the slope there: it is always asked for where the loss was asked for last
     */
    private static double loss(
            List<HunchSample> samples, String rule, double[] weights, double[] slope) {
        Arrays.fill(slope, 0);
        double loss = 0;
        double total = 0;
        for (HunchSample sample : samples) {
            double weight = sample.weight(rule);
            double p = probability(weights, sample);
            double missed = sample.breaks(rule) ? 1 - p : p;
            loss -= weight * Math.log(Math.max(LEAST, 1 - missed));
            total += weight;
            add(slope, sample, weight * (sample.breaks(rule) ? p - 1 : p));
        }
        double size = 0;
        for (int i = 0; i < weights.length; i++) {
            boolean bias = i == weights.length - 1;
            size += bias ? 0 : weights[i] * weights[i];
            slope[i] = slope[i] / total + (bias ? 0 : DECAY * weights[i]);
        }
        return loss / total + DECAY / 2 * size;
    }

    private static double probability(double[] weights, HunchSample sample) {
        int dimensions = sample.meaning().length;
        double score = weights[weights.length - 1] + dot(weights, sample.meaning());
        float each = HunchFeatures.wordWeight(sample.places().length);
        for (int place : sample.places()) {
            score += weights[dimensions + place] * each;
        }
        return 1 / (1 + Math.exp(-score));
    }

    /** Four sums side by side: one after the other takes three times as long. */
    private static double dot(double[] weights, float[] meaning) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i + 3 < meaning.length; i += 4) {
            first += weights[i] * meaning[i];
            second += weights[i + 1] * meaning[i + 1];
            third += weights[i + 2] * meaning[i + 2];
            fourth += weights[i + 3] * meaning[i + 3];
        }
        return first + second + (third + fourth);
    }

    private static void add(double[] slope, HunchSample sample, double off) {
        int dimensions = sample.meaning().length;
        for (int i = 0; i < dimensions; i++) {
            slope[i] += off * sample.meaning()[i];
        }
        float each = HunchFeatures.wordWeight(sample.places().length);
        for (int place : sample.places()) {
            slope[dimensions + place] += off * each;
        }
        slope[slope.length - 1] += off;
    }

    private static float[] floats(double[] values, int from, int to) {
        float[] result = new float[to - from];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) values[from + i];
        }
        return result;
    }
}
