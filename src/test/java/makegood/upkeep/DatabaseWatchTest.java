package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Instant;

import javax.sql.DataSource;

/** What an operator reads in the log of a database that goes away and comes back. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseWatchTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final DataSource source = mock();
    private final Clock clock = mock();
    private final DatabaseWatch watch = new DatabaseWatch(source, clock);

    @Test
    void saysOnceThatTheDatabaseIsAwayAndWhyAndThatItIsBack(CapturedOutput log) throws Exception {
        when(clock.instant()).thenReturn(NOON, NOON.plusSeconds(7), NOON.plusSeconds(14));
        SQLException refused = new SQLException("Connection to db:5432 refused.");
        when(source.getConnection())
                .thenThrow(new SQLTransientConnectionException("no connection in 5000ms", refused));

        watch.look();
        watch.look();
        assertThat(log)
                .containsOnlyOnce(
                        "The database does not answer: Connection to db:5432 refused. What comes in"
                                + " is refused with 503 until it does.");

        org.mockito.Mockito.reset(source);
        when(source.getConnection()).thenReturn(mock(Connection.class));
        watch.look();
        watch.look();
        assertThat(log).containsOnlyOnce("The database answers again, after 14 s.");
    }

    @Test
    void saysNothingWhereItAnswers(CapturedOutput log) throws Exception {
        when(source.getConnection()).thenReturn(mock(Connection.class));

        watch.look();

        assertThat(log).doesNotContain("database");
    }
}
