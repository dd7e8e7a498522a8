package makegood.bench;

import makegood.review.CallListSpeed;

import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark that is named, or all of them, and says on what. */
public final class Bench {

    private static final String ALL = "all";

    private static final Map<String, Benchmark> BENCHMARKS =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("utterance", UtteranceBench::run),
                            entry("savings", SavingsBench::run),
                            entry("start", StartBench::run),
                            entry("memory", MemoryBench::run),
                            entry("panel", PanelBench::run),
                            entry("phrasebook", PhrasebookSpeed::run),
                            entry("flow", FlowSpeed::run),
                            entry("calls", CallListSpeed::run),
                            entry("cost", CommandCost::run),
                            entry("listening", ListeningSpeed::run),
                            entry("pace", PaceBench::run),
                            entry("long-call", LongCallBench::run),
                            entry("stored", StoredBench::run)));

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String wanted = args.length == 0 ? ALL : args[0];
        if (!wanted.equals(ALL) && !BENCHMARKS.containsKey(wanted)) {
            System.out.println(
                    "No benchmark \""
                            + wanted
                            + "\": name one with -Dbench=, of "
                            + BENCHMARKS.keySet());
            System.exit(1);
        }
        for (Map.Entry<String, Benchmark> each : BENCHMARKS.entrySet()) {
            if (wanted.equals(ALL) || wanted.equals(each.getKey())) {
                run(each.getKey(), each.getValue());
            }
        }
        System.exit(0);
    }

    private static Map.Entry<String, Benchmark> entry(String name, Benchmark benchmark) {
        return Map.entry(name, benchmark);
    }

    private static void run(String name, Benchmark benchmark) throws Exception {
        System.out.println("\n## " + name + "\n\n" + Machine.now() + "\n");
        benchmark.run();
        System.out.println("\n" + Machine.now());
    }

    @FunctionalInterface
    interface Benchmark {
        void run() throws Exception;
    }
}
