package makegood.upkeep;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

/**
 * Makes backups while the product runs, by H2's own command. Under its name a backup stands only once it is whole and was
 * read again; the deed stands in the audit, or there is no backup.
 */
@Service
@EnableConfigurationProperties(BackupSettings.class)
public class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'makegood-'yyyyMMdd'T'HHmmssSSS'Z.zip'")
                    .withZone(ZoneOffset.UTC);

    private final BackupSettings settings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Database database;
    private final Audit audit;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    Backups(
            BackupSettings settings,
            JdbcClient jdbc,
            DataSource source,
            PlatformTransactionManager transactions,
            Audit audit,
            Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.database = new Database(source);
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by the name that they signed in with @throws NoBackup with what to do */
    public Backup make(String by) {
        if (!database.isFile()) {
            throw new NoBackup(
                    false,
                    "This database is a server of its own: back it up with its own tools, for"
                            + " PostgreSQL pg_dump. docs/operations.md shows how.");
        }
        if (!one.tryLock()) {
            throw new NoBackup(true, "A backup is being made. Ask again when it is done.");
        }
        try {
            return whole(by);
        } catch (IOException | UncheckedIOException | DataAccessException failed) {
            LOG.error("no backup was made ({})", failed.getClass().getSimpleName());
            throw new NoBackup(
                    true,
                    "No backup was made: see that the folder of makegood.backup.folder can be"
                            + " written and its disk has room, and ask again.");
        } finally {
            one.unlock();
        }
    }

    private Backup whole(String by) throws IOException {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        Path folder = Files.createDirectories(settings.folder().toAbsolutePath().normalize());
        Path file = folder.resolve(NAME.format(at));
        Path half = folder.resolve(file.getFileName() + ".part");
        try {
            transaction.executeWithoutResult(
                    status -> {
                        audit.record(
                                Deed.by(by).created("backup").which(file.getFileName().toString()));
                        jdbc.sql("backup to '" + half.toString().replace("'", "''") + "'").update();
                    });
            BackupFolder.check(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
        BackupFolder.keep(folder, file, settings.keep());
        return new Backup(
                file.getFileName().toString(),
                Files.size(file),
                at,
                (System.nanoTime() - begun) / 1_000_000);
    }
}
