package makegood.people;

import makegood.setting.H2File;

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

    private final String database;

    KeptSessions(@Value("${spring.datasource.url}") String database) {
        this.database = database;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        H2File.of(database).ifPresent(file -> keep(server, file.sibling(".sessions")));
    }

    private static void keep(ConfigurableServletWebServerFactory server, Path beside) {
        Path folder = beside.toAbsolutePath();
        try {
            make(folder);
            Session session = server.getSettings().getSession();
            session.setPersistent(true);
            session.setStoreDir(folder.toFile());
        } catch (IOException refused) {
            LOG.warn("{} can't be made: everybody signs in again after a restart.", folder);
        }
    }

    /** For nobody else's eyes: who has a session's id is in it. */
    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
