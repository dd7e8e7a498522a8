package makegood.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLTransientConnectionException;

/** Logs where something broke. Messages of exceptions stay out: they may repeat a customer's words. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** Of what is done from time to time, and is done again whatever became of it. */
    public static void ofRegularWork(Throwable fault) {
        log("what is done from time to time failed, and is tried again", fault);
    }

    /** That the pool gives no connection is said once, with the reason, by who watches the database: not of each request. */
    static void log(String what, Throwable fault) {
        if (fault.getCause() instanceof SQLTransientConnectionException) {
            LOG.debug("{}: the database is away", what);
            return;
        }
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
