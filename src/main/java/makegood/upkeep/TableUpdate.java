package makegood.upkeep;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import makegood.setting.H2File;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
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

    /** H2's, of a database that another process has. */
    private static final int LOCKED = 90020;

    /** H2's, of a file that can't be written. */
    private static final int UNWRITABLE = 90028;

    private final H2File file;
    private final H2File copy;
    private final @Nullable String user;
    private final @Nullable String password;

    TableUpdate(H2File file, @Nullable String user, @Nullable String password) {
        this.file = file.real();
        this.copy = this.file.beside(".update");
        this.user = user;
        this.password = password;
    }

    /** @throws RuntimeException where it fails: the database is as it was, and the next start begins anew */
    void run() {
        if (!isNeeded()) {
            return;
        }
        try {
            Path folder = copy.path().toAbsolutePath().getParent();
            Path lock =
                    Files.createDirectories(folder).resolve(copy.path().getFileName() + ".lock");
            try (FileChannel one = FileChannel.open(lock, CREATE, WRITE)) {
                if (one.tryLock() == null) {
                    throw new SQLException("another process brings it up to date", "90020", LOCKED);
                }
                try {
                    alone();
                } finally {
                    drop(copy.path());
                    drop(lock);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the database is not up to date", failed);
        } catch (IOException failed) {
            throw new IllegalStateException(
                    "the database is not up to date",
                    new SQLException("an update of its tables", "90028", UNWRITABLE, failed));
        }
    }

    private boolean isNeeded() {
        return !file.holdsSomething() || flyway(file).info().pending().length > 0;
    }

    /** Looks again: whoever had the lock just now may have done it, and be serving. */
    private void alone() throws IOException, SQLException {
        if (!isNeeded()) {
            return;
        }
        drop(copy.path());
        if (file.holdsSomething()) {
            LOG.info("The database is brought up to date, on a copy.");
            copy();
        }
        flyway(copy).migrate();
        asked(copy, "shutdown");
        takeItsPlace();
    }

    private void takeItsPlace() throws IOException {
        try (FileChannel whole = FileChannel.open(copy.path(), WRITE)) {
            whole.force(true);
        }
        PosixFileAttributeView readers =
                Files.getFileAttributeView(copy.path(), PosixFileAttributeView.class);
        if (readers != null && Files.exists(file.path())) {
            readers.setPermissions(Files.getPosixFilePermissions(file.path()));
        }
        Files.move(copy.path(), file.path(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Flyway flyway(H2File which) {
        return Flyway.configure()
                .dataSource(which.url(), user, password)
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    /** Of one moment, and checked, as a backup is. Then nothing has the file open, whatever its address says of that. */
    private void copy() throws IOException, SQLException {
        Path packed = copy.path().resolveSibling(copy.path().getFileName() + ".zip");
        try {
            asked(file, "backup to '" + packed.toString().replace("'", "''") + "'");
            asked(file, "shutdown");
            BackupFolder.check(packed);
            try (ZipInputStream unpacked = new ZipInputStream(Files.newInputStream(packed))) {
                unpacked.getNextEntry();
                Files.copy(unpacked, copy.path());
            }
        } finally {
            drop(packed);
        }
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
