package makegood.problem;

import com.google.common.util.concurrent.RateLimiter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLTransientConnectionException;

/** Logs where something broke. Messages of exceptions stay out: they may repeat a customer's words. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final RateLimiter ONCE_A_MINUTE = RateLimiter.create(1 / 60.0);

    private Faults() {}

    /** Of what is done from time to time, and is done again whatever became of it. */
    public static void ofRegularWork(Throwable fault) {
        log("what is done from time to time failed, and is tried again", fault);
    }

    /** That the pool gives no connection is not said of each request. Why the database is away is told by who watches it. */
    static void log(String what, Throwable fault) {
        if (fault.getCause() instanceof SQLTransientConnectionException) {
            if (ONCE_A_MINUTE.tryAcquire()) {
                LOG.warn("No connection to the database was free in time. Said once a minute.");
            }
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
