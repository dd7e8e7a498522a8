package makegood.bench;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
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
 * Runs one class of JMH benchmarks on one thread and prints medians: an average would tell more of what else the machine
 * did meanwhile than of the code.
 */
final class Jmh {

    private Jmh() {}

    /** @param ratios pairs of benchmarks to set against each other, {@code this/that} */
    static void run(Class<?> benchmarks, String... ratios) throws RunnerException {
        Map<String, Result<?>> results = results(new Runner(options(benchmarks)).run());
        System.out.println(
                "| benchmark | p50 µs | p90 µs | p99 µs |\n| --- | ---: | ---: | ---: |");
        results.forEach((name, result) -> System.out.println(row(name, result)));
        System.out.println();
        for (String ratio : ratios) {
            String[] pair = ratio.split("/");
            System.out.printf(
                    Locale.ROOT,
                    "`%s` takes %.2f × `%s` in the median.%n",
                    pair[0],
                    at(results.get(pair[0]), 50) / at(results.get(pair[1]), 50),
                    pair[1]);
        }
    }

    private static Options options(Class<?> benchmarks) {
        return new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(2)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                .build();
    }

    private static Map<String, Result<?>> results(Collection<RunResult> runs) {
        Map<String, Result<?>> results = new TreeMap<>();
        for (RunResult run : runs) {
            String name = run.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.') + 1), run.getPrimaryResult());
        }
        return results;
    }

    private static String row(String name, Result<?> result) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %.1f | %.1f | %.1f |",
                name,
                at(result, 50),
                at(result, 90),
                at(result, 99));
    }

    private static double at(Result<?> result, double percentile) {
        return result.getStatistics().getPercentile(percentile);
    }
}
