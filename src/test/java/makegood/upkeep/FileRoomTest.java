package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

import javax.sql.DataSource;

/** H2's file does not grow with each commit for ever. */
class FileRoomTest {

    private static final int COMMITS = 1_500;

    @TempDir private Path folder;

    @Test
    void takesBackWhatWasWrittenOver() throws Exception {
        long left = grown("left", () -> {});
        FileRoom room = new FileRoom(source("kept"));

        long kept = grown("kept", room::takeBack);

        assertThat(kept).as("of " + left).isLessThan(left / 2);
    }

    @Test
    void losesNothingOfIt() throws Exception {
        FileRoom room = new FileRoom(source("kept"));

        grown("kept", room::takeBack);

        try (Connection connection = source("kept").getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from line")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(COMMITS);
        }
    }

    @Test
    void waitsForADatabaseThatIsAway() throws Exception {
        DataSource away = mock(DataSource.class);
        when(away.getConnection()).thenThrow(new SQLException("away"));

        assertThatNoException().isThrownBy(new FileRoom(away)::takeBack);
    }

    /** Without the 45 seconds: the test would take as long. */
    private JdbcDataSource source(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;RETENTION_TIME=0");
        return source;
    }

    /**
     * Rows that stay where they were put, and indexes that are written over with each of them, as those of calls are.
     *
     * @return how long the file is then
     */
    private long grown(String name, Runnable upkeep) throws SQLException, IOException {
        Random random = new Random(1);
        try (Connection connection = source(name).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table line (id identity, said varchar(1000), one bigint, two bigint)");
            statement.execute("create index line_one on line (one)");
            statement.execute("create index line_two on line (two)");
            for (int i = 0; i < COMMITS; i++) {
                insert(connection, random);
                if (i % 50 == 0) {
                    upkeep.run();
                }
            }
            return Files.size(folder.resolve(name + ".mv.db"));
        }
    }

    private static void insert(Connection connection, Random random) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into line (said, one, two) values (?, ?, ?)")) {
            insert.setString(1, "x".repeat(900));
            insert.setLong(2, random.nextLong());
            insert.setLong(3, random.nextLong());
            insert.executeUpdate();
        }
    }
}
