package makegood.bench;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.util.concurrent.TimeUnit;

/** Runs one class of JMH benchmarks, one thread, average time in microseconds. */
final class Jmh {

    private Jmh() {}

    static void run(Class<?> benchmarks) throws RunnerException {
        new Runner(
                        new OptionsBuilder()
                                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                                .mode(Mode.AverageTime)
                                .timeUnit(TimeUnit.MICROSECONDS)
                                .forks(2)
                                .warmupIterations(3)
                                .warmupTime(TimeValue.seconds(2))
                                .measurementIterations(5)
                                .measurementTime(TimeValue.seconds(2))
                                .shouldFailOnError(true)
                                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                                .build())
                .run();
    }
}
