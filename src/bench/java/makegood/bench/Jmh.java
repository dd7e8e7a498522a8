package makegood.bench;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs one class of JMH benchmarks on one thread and prints medians and processor times: average times would tell more of
 * what else the machine did meanwhile than of the code.
 */
final class Jmh {

    private Jmh() {}

    /** @param ratios pairs of benchmarks to set against each other, {@code this/that} */
    static void run(Class<?> benchmarks, String... ratios) throws RunnerException {
        Map<String, RunResult> results = results(new Runner(options(benchmarks)).run());
        System.out.println(
                "| benchmark | processor µs | p50 µs | p90 µs | p99 µs |\n"
                        + "| --- | ---: | ---: | ---: | ---: |");
        results.forEach((name, result) -> System.out.println(row(name, result)));
        System.out.println();
        for (String ratio : ratios) {
            String[] pair = ratio.split("/");
            System.out.printf(
                    Locale.ROOT,
                    "`%s` takes %.2f × the processor time of `%s`.%n",
                    pair[0],
                    processor(results.get(pair[0])) / processor(results.get(pair[1])),
                    pair[1]);
        }
    }

    private static Options options(Class<?> benchmarks) {
        return new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(2)
                .warmupIterations(6)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .shouldFailOnError(true)
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                .build();
    }

    private static Map<String, RunResult> results(Collection<RunResult> runs) {
        Map<String, RunResult> results = new TreeMap<>();
        for (RunResult run : runs) {
            String name = run.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.') + 1), run);
        }
        return results;
    }

    private static String row(String name, RunResult result) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %.1f | %.1f | %.1f | %.1f |",
                name,
                processor(result),
                at(result, 50),
                at(result, 90),
                at(result, 99));
    }

    private static double processor(RunResult result) {
        return result.getSecondaryResults().get(ProcessorTime.NAME).getScore();
    }

    private static double at(RunResult result, double percentile) {
        return result.getPrimaryResult().getStatistics().getPercentile(percentile);
    }
}
