package makegood.bench;

import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark that is named, and says on what. */
public final class Bench {

    private static final Map<String, Benchmark> BENCHMARKS =
            new TreeMap<>(
                    Map.of(
                            "utterance",
                            UtteranceBench::run,
                            "start",
                            StartBench::run,
                            "memory",
                            MemoryBench::run,
                            "phrasebook",
                            () -> Jmh.run(PhrasebookSpeed.class),
                            "flow",
                            () -> Jmh.run(FlowSpeed.class),
                            "listening",
                            () -> Jmh.run(ListeningSpeed.class)));

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Benchmark benchmark = args.length == 0 ? null : BENCHMARKS.get(args[0]);
        if (benchmark == null) {
            System.out.println("Name one with -Dbench=: " + String.join(", ", BENCHMARKS.keySet()));
            System.exit(1);
        }
        System.out.println(Machine.now());
        benchmark.run();
        System.out.println(Machine.now());
        System.exit(0);
    }

    @FunctionalInterface
    interface Benchmark {
        void run() throws Exception;
    }
}
