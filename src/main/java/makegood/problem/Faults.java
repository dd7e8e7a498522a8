package makegood.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs where something broke. Messages of exceptions stay out: they may repeat a customer's words. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    static void log(String what, Throwable fault) {
        StringBuilder where = new StringBuilder();
        for (Throwable cause = fault;
                cause != null && where.length() < 4_000;
                cause = cause.getCause()) {
            where.append(System.lineSeparator()).append("  ").append(cause.getClass().getName());
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(12, trace.length); i++) {
                where.append(System.lineSeparator()).append("    at ").append(trace[i]);
            }
        }
        LOG.error("{}:{}", what, where);
    }
}
