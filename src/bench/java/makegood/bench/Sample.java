package makegood.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of one thing done many times. */
final class Sample {

    private final String name;
    private double[] millis = new double[1024];
    private int count;

    Sample(String name) {
        this.name = name;
    }

    void add(long nanos) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, 2 * count);
        }
        millis[count++] = nanos / 1e6;
    }

    void time(Timed work) throws Exception {
        long started = System.nanoTime();
        work.run();
        add(System.nanoTime() - started);
    }

    int count() {
        return count;
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double share) {
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.floor(share * count))];
    }

    static String header() {
        return "| what | n | p50 ms | p90 ms | p99 ms |\n| --- | ---: | ---: | ---: | ---: |";
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f |",
                name,
                count,
                median(),
                quantile(0.9),
                quantile(0.99));
    }

    @FunctionalInterface
    interface Timed {
        void run() throws Exception;
    }
}
