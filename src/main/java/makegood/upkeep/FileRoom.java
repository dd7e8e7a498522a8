package makegood.upkeep;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Takes back the room in H2's file that was written over. H2 does so by itself only where it writes with a delay, and ours
 * writes before it acknowledges: without this, each utterance would lengthen the file by some 60 kB until the server stops.
 * What is taken back H2 keeps untouched for another 45 seconds, in case the machine dies meanwhile.
 */
@Component
class FileRoom {

    private static final Logger LOG = LoggerFactory.getLogger(FileRoom.class);

    private static final int EVERY_MILLIS = 1_000;

    /** Of a hundred: pieces of the file that are used less are written anew, together. */
    private static final int LEAST_USED = 50;

    /** Of one go: a command that comes meanwhile waits no longer than that takes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_GOES = 20;

    private final DataSource source;

    FileRoom(DataSource source) {
        this.source = source;
    }

    @Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
    void takeBack() {
        try (Connection connection = source.getConnection()) {
            store(connection).ifPresent(FileRoom::takeBack);
        } catch (SQLException | RuntimeException away) {
            LOG.debug("no room is taken back now ({})", away.getClass().getSimpleName());
        }
    }

    private static void takeBack(MVStore store) {
        for (int i = 0; i < MOST_GOES; i++) {
            if (!store.compact(LEAST_USED, MOST_BYTES)) {
                return;
            }
        }
    }

    /** Empty where another database keeps the calls: it looks after itself. */
    private static Optional<MVStore> store(Connection connection) throws SQLException {
        return connection.isWrapperFor(JdbcConnection.class)
                        && connection.unwrap(JdbcConnection.class).getSession()
                                instanceof SessionLocal session
                ? Optional.of(session.getDatabase().getStore().getMvStore())
                : Optional.empty();
    }
}
