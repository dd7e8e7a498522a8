package makegood.problem;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.RateLimiter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

/** Logs where something broke. Messages of exceptions stay out: they may repeat a customer's words. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final RateLimiter NO_CONNECTION = onceAMinute();
    private static final RateLimiter NO_ROOM = onceAMinute();

    private Faults() {}

    private static RateLimiter onceAMinute() {
        return RateLimiter.create(1 / 60.0);
    }

    /** H2's file, that is; a line to a database server breaks as a {@link SocketException}. */
    private static boolean isOfTheDisk(Throwable fault) {
        List<Throwable> causes = Throwables.getCausalChain(fault);
        Throwable last = causes.getLast();
        return last instanceof IOException
                && !(last instanceof SocketException)
                && causes.stream().anyMatch(SQLException.class::isInstance);
    }

    /** Of what is done from time to time, and is done again whatever became of it. */
    public static void ofRegularWork(Throwable fault) {
        log("what is done from time to time failed, and is tried again", fault);
    }

    /** That the pool gives no connection is not said of each request. Why the database is away is told by who watches it. */
    static void log(String what, Throwable fault) {
        if (fault.getCause() instanceof SQLTransientConnectionException) {
            if (NO_CONNECTION.tryAcquire()) {
                LOG.warn("No connection to the database was free in time. Said once a minute.");
            }
            return;
        }
        if (isOfTheDisk(fault)) {
            if (NO_ROOM.tryAcquire()) {
                LOG.error(
                        "The database can't write its file: what comes in is refused with 503 until"
                                + " it can. See that its disk has room. Said once a minute.");
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
