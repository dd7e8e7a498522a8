package makegood.bench;

import makegood.call.CallState;
import makegood.coach.Said;
import makegood.evaluation.ear.Product;
import makegood.flow.Flow;
import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A thousand open calls in one process, each with what the coach keeps of it. Run with {@code -Xmx512m}. */
final class MemoryBench {

    private static final int CALLS = 1_000;

    private MemoryBench() {}

    static void run() {
        long started = System.nanoTime();
        Product product = new Product();
        System.out.printf(
                Locale.ROOT,
                "models, flows and rules read in %.1f s%n",
                (System.nanoTime() - started) / 1e9);
        Flow flow = product.flows().flows().getFirst();
        double before = used();
        List<CallState> open = new ArrayList<>();
        List<List<Talks.Line>> talks = new Talks().round(0);
        for (int i = 0; i < CALLS; i++) {
            List<Said> said =
                    talks.get(i % talks.size()).stream()
                            .map(
                                    line ->
                                            Said.by(
                                                    Speaker.of(line.speaker()).orElseThrow(),
                                                    line.text()))
                            .toList();
            open.add(product.talk(flow, said));
        }
        double after = used();
        System.out.printf(
                Locale.ROOT,
                "heap before %.0f MB, with %d open calls %.0f MB: %.0f kB a call; limit %d MB%n",
                before,
                open.size(),
                after,
                1024 * (after - before) / open.size(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
