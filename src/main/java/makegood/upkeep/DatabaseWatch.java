package makegood.upkeep;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

/**
 * Says in the log when the database goes away, why, and when it is back: a line each, however much is refused meanwhile. Why comes
 * from opening a connection, never from a statement, which might repeat a customer's words.
 */
@Component
final class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final DataSource source;
    private final Clock clock;
    private @Nullable Instant away;

    DatabaseWatch(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000)
    synchronized void look() {
        Instant began = clock.instant();
        try (Connection connection = source.getConnection()) {
            if (away != null) {
                LOG.warn(
                        "The database answers again, after {} s.",
                        Duration.between(away, clock.instant()).toSeconds());
                away = null;
            }
        } catch (SQLException none) {
            if (away == null) {
                away = began;
                LOG.error(
                        "The database does not answer: {} What comes in is refused with 503 until"
                                + " it does. Said once.",
                        why(none));
            }
        }
    }

    /** The pool says that it has no connection; what lies below, why. */
    private static String why(SQLException none) {
        Throwable last = none;
        while (last.getCause() instanceof SQLException cause) {
            last = cause;
        }
        String why = String.valueOf(last.getMessage()).strip();
        return why.endsWith(".") ? why : why + ".";
    }
}
