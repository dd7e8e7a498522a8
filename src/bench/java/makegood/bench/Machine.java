package makegood.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a figure was measured on: without it a figure says nothing. */
final class Machine {

    private Machine() {}

    static String now() {
        return String.format(
                Locale.ROOT,
                "%d cores, load %.1f, Java %s, %s",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
