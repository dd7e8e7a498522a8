package makegood.upkeep;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

/**
 * Says in the log when the database goes away, why, and when it is back: a line each, however much is refused meanwhile. Why comes
 * from opening a connection or asking it for a figure, never from a statement that might repeat a customer's words. Health tells what was found last: who
 * asks it, a proxy or Kubernetes, would not wait as long as a database that does not answer takes.
 */
@Component("dbHealthIndicator")
final class DatabaseWatch implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final DataSource source;
    private final Clock clock;
    private volatile @Nullable Instant away;

    DatabaseWatch(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000)
    synchronized void look() {
        Instant began = clock.instant();
        Instant since = away;
        try (Connection connection = source.getConnection();
                Statement anything = connection.createStatement()) {
            // Being handed out proves nothing: it may be a connection of a file that was closed.
            anything.execute("select 1");
            if (since != null) {
                LOG.warn(
                        "The database answers again, after {} s.",
                        Duration.between(since, clock.instant()).toSeconds());
                away = null;
            }
        } catch (SQLException none) {
            if (since == null) {
                away = began;
                LOG.error(
                        "The database does not answer: {} What comes in is refused with 503 until"
                                + " it does. Said once.",
                        why(none));
            }
        }
    }

    @Override
    public Health health() {
        Instant since = away;
        return since == null
                ? Health.up().build()
                : Health.down().withDetail("since", since.toString()).build();
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
