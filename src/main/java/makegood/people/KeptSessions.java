package makegood.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Sessions outlive a stop in order, so that nobody has to sign in again after an update: the web server writes them to a folder
 * beside the database's file as it stops, and takes the file away as it starts. While it runs they are in memory alone.
 * Several machines share theirs in the database instead.
 */
@Component
@Profile("!cluster")
final class KeptSessions
        implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSessions.class);
    private static final String H2_FILE = "jdbc:h2:file:";

    private final String database;

    KeptSessions(@Value("${spring.datasource.url}") String database) {
        this.database = database;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        if (!database.startsWith(H2_FILE)) {
            return;
        }
        Path folder = Path.of(file() + ".sessions").toAbsolutePath();
        try {
            make(folder);
            Session session = server.getSettings().getSession();
            session.setPersistent(true);
            session.setStoreDir(folder.toFile());
        } catch (IOException refused) {
            LOG.warn("{} can't be made: everybody signs in again after a restart.", folder);
        }
    }

    /** Where H2 keeps its data: {@code ~} is the home folder. */
    private String file() {
        String file = database.substring(H2_FILE.length()).split(";", 2)[0];
        return file.startsWith("~/") ? System.getProperty("user.home") + file.substring(1) : file;
    }

    /** For nobody else's eyes: who has a session's id is in it. */
    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
