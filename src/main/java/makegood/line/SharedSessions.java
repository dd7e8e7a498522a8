package makegood.line;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** Sessions that stand in the database end on any machine, and tell nobody: the lines that hang on them are looked after here. */
@Component
@Profile("cluster")
final class SharedSessions {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration CLEANED_EVERY = Duration.ofMinutes(1);

    private final JdbcIndexedSessionRepository sessions;
    private final SignedOutLines lines;
    private final TaskScheduler clock;

    SharedSessions(
            JdbcIndexedSessionRepository sessions,
            SignedOutLines lines,
            @Qualifier("heartBeats") TaskScheduler clock) {
        this.sessions = sessions;
        this.lines = lines;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clock.scheduleWithFixedDelay(
                () -> lines.endWhere(page -> sessions.findById(page) == null), EVERY);
        // Not by Spring Session's own clock, which prints a page each minute while the database is
        // away.
        clock.scheduleWithFixedDelay(sessions::cleanUpExpiredSessions, CLEANED_EVERY);
    }
}
