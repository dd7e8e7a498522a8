package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
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

        assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(watch.health().getDetails()).containsEntry("since", NOON.toString());

        org.mockito.Mockito.reset(source);
        when(source.getConnection()).thenReturn(mock(RETURNS_DEEP_STUBS));
        watch.look();
        watch.look();
        assertThat(log).containsOnlyOnce("The database answers again, after 14 s.");
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void tellsHealthWhatIsKnownWithoutAskingTheDatabaseAgain() throws Exception {
        Connection connection = mock(RETURNS_DEEP_STUBS);
        when(source.getConnection()).thenReturn(connection);
        DataDiskHealth disk = new DataDiskHealth(source);

        watch.health();
        disk.health();

        verify(source, times(1)).getConnection();
    }

    @Test
    void saysNothingWhereItAnswers(CapturedOutput log) throws Exception {
        when(source.getConnection()).thenReturn(mock(RETURNS_DEEP_STUBS));

        watch.look();

        assertThat(log).doesNotContain("database");
    }
}
