package makegood.bench;

import com.sun.management.OperatingSystemMXBean;

import makegood.utterance.Embedder;
import makegood.utterance.OnnxEmbedder;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * 100 and 1,000 calls in real pace, one utterance in 4 s each, and then as many utterances a second as come back with p99
 * under 100 ms. The load runs on the same machine. Before and after, bare embedding forwards alone, by processor time.
 */
final class PaceBench {

    private static final Duration BETWEEN = Duration.ofSeconds(4);
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration MEASURED = Duration.ofSeconds(Long.getLong("bench.seconds", 40));
    private static final Duration STEP = Duration.ofSeconds(8);
    private static final int[] RATES = {50, 100, 150, 200, 250, 300, 350, 400, 500, 600};
    private static final double WANTED_P99 = 100;
    private static final int MANY = 1_000;

    private static final String HEADER = Sample.header().replace("\n", " p99.9 ms |\n") + " ---: |";

    private static final Embedder EMBEDDER = new OnnxEmbedder();

    private PaceBench() {}

    static void run() throws Exception {
        double before = forward(900);
        System.out.println(HEADER);
        double[] perUtterance = new double[2];
        try (HttpClient client = HttpClient.newHttpClient();
                Server product = Server.product()) {
            product.awaitAnswer(client, "/actuator/health");
            try (Pace hundred = new Pace(client, product, 100, 0).connected()) {
                hundred.talk("warm-up", Duration.ofSeconds(1), WARM_UP);
                hundred.missing();
                perUtterance[0] = measure(product, hundred, "100 calls, one utterance in 4 s each");
                most(hundred);
            }
            Heap heap = new Heap(product);
            double empty = heap.usedKilobytes();
            try (Pace thousand = new Pace(client, product, MANY, 200)) {
                double open = heap.usedKilobytes();
                thousand.connected();
                double lines = heap.usedKilobytes();
                thousand.talk("warm-up", BETWEEN, BETWEEN);
                thousand.missing();
                perUtterance[1] =
                        measure(product, thousand, "1,000 calls, one utterance in 4 s each");
                double talking = heap.usedKilobytes();
                System.out.printf(
                        Locale.ROOT,
                        "%nHeap: %.0f kB for an open call, %.0f kB more once it had talked (goal:"
                                + " under 100 kB); %.0f kB for its line.%n",
                        (open - empty) / MANY,
                        (talking - lines) / MANY,
                        (lines - open) / MANY);
            }
        }
        double forward = (before + forward(950)) / 2;
        System.out.printf(
                Locale.ROOT,
                "Processor time: a bare forward %.2f ms; an utterance %.2f ms with 100 calls (%.2f"
                        + " ×) and %.2f ms with 1,000 (%.2f ×). Goal: 1.2 ×.%n",
                forward,
                perUtterance[0],
                perUtterance[0] / forward,
                perUtterance[1],
                perUtterance[1] / forward);
    }

    /** @return processor time of the server for one utterance, ms */
    private static double measure(Server product, Pace pace, String name) throws Exception {
        Duration before = product.processorTime();
        Sample sample = pace.talk(name, BETWEEN, MEASURED);
        Duration used = product.processorTime().minus(before);
        System.out.println(line(sample) + missing(pace));
        return used.toNanos() / 1e6 / sample.count();
    }

    private static void most(Pace pace) throws Exception {
        int kept = 0;
        for (int rate : RATES) {
            Sample sample =
                    pace.talk(
                            rate + " utterances a second",
                            Duration.ofNanos(1_000_000_000L * 100 / rate),
                            STEP);
            System.out.println(line(sample) + missing(pace));
            if (sample.quantile(0.99) > WANTED_P99) {
                break;
            }
            kept = rate;
        }
        System.out.println("\nMost with p99 under 100 ms: " + kept + " utterances a second.\n");
        System.out.println(HEADER);
    }

    private static String line(Sample sample) {
        return String.format(Locale.ROOT, "%s %.2f |", sample, sample.quantile(0.999));
    }

    private static String missing(Pace pace) {
        int missing = pace.missing();
        return missing == 0 ? "" : " **" + missing + " never came**";
    }

    /** Processor time of a bare forward of the same words, ms; warm. @param round whose texts came never before: they are remembered */
    private static double forward(int round) {
        // Of the whole process: the model may work on threads of its own.
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<List<Talks.Line>> talks = new Talks().round(round);
        long before = 0;
        int count = 0;
        for (int again = 0; again < 4; again++) {
            if (again == 1) {
                before = system.getProcessCpuTime();
                count = 0;
            }
            for (Talks.Line line : talks.stream().flatMap(List::stream).limit(120).toList()) {
                EMBEDDER.embed(line.text() + " " + again);
                count++;
            }
        }
        return (system.getProcessCpuTime() - before) / 1e6 / count;
    }
}
