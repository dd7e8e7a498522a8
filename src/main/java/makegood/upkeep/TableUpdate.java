package makegood.upkeep;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

/**
 * Brings the tables of a database that is H2's file up to date on a copy, which takes the file's place once it is whole. H2 commits
 * each change of a table by itself: a full disk or a kill in the middle would leave tables of which nothing could be made. PostgreSQL
 * takes an update back by itself.
 */
final class TableUpdate {

    private static final Logger LOG = LoggerFactory.getLogger(TableUpdate.class);

    private final H2File file;
    private final H2File copy;
    private final @Nullable String user;
    private final @Nullable String password;

    TableUpdate(H2File file, @Nullable String user, @Nullable String password) {
        this.file = file;
        this.copy = file.beside(".update");
        this.user = user;
        this.password = password;
    }

    /** @throws RuntimeException where it fails: the database is as it was, and the next start begins anew */
    void run() {
        try {
            if (file.holdsSomething()) {
                if (flyway(file).info().pending().length == 0) {
                    return;
                }
                LOG.info("The database is brought up to date, on a copy.");
            }
            drop(copy.path());
            copy();
            flyway(copy).migrate();
            shutDown(copy);
            Files.move(copy.path(), file.path(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("the database is not up to date", failed);
        } finally {
            drop(copy.path());
        }
    }

    private Flyway flyway(H2File which) {
        return Flyway.configure()
                .dataSource(which.url(), user, password)
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    /** Of one moment, and checked, as a backup is. */
    private void copy() throws IOException, SQLException {
        if (!file.holdsSomething()) {
            return;
        }
        Path packed = copy.path().resolveSibling(copy.path().getFileName() + ".zip");
        try {
            asked(file, "backup to '" + packed.toString().replace("'", "''") + "'");
            shutDown(file);
            BackupFolder.check(packed);
            try (ZipInputStream unpacked = new ZipInputStream(Files.newInputStream(packed))) {
                unpacked.getNextEntry();
                Files.copy(unpacked, copy.path());
            }
        } finally {
            drop(packed);
        }
    }

    /** Whatever the address says of how long it stays open: a file that is open can't be replaced. */
    private void shutDown(H2File which) throws SQLException {
        asked(which, "shutdown");
    }

    private void asked(H2File which, String command) throws SQLException {
        DataSource source = flyway(which).getConfiguration().getDataSource();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void drop(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException kept) {
            // Nothing reads it; where it is in the way of the next, that says so.
            LOG.debug("{} can't be deleted", half);
        }
    }
}
