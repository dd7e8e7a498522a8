package makegood.upkeep;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Where calls are kept, as an operator sees it. */
final class Database {

    private static final String H2_FILE = "jdbc:h2:file:";

    private final String url;

    /** Asked once: later, the database may be away. */
    Database(DataSource source) {
        this.url = url(source);
    }

    /** A file of H2's on this machine, not a server of its own. */
    boolean isFile() {
        return url.startsWith(H2_FILE);
    }

    /** The folder that the file lies in; null where the database is a server of its own. */
    @Nullable Path folder() {
        if (!url.startsWith(H2_FILE)) {
            return null;
        }
        int end = url.indexOf(';');
        String file = url.substring(H2_FILE.length(), end < 0 ? url.length() : end);
        Path folder = Path.of(file).toAbsolutePath().normalize().getParent();
        return folder != null && Files.isDirectory(folder) ? folder : null;
    }

    private static String url(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return String.valueOf(connection.getMetaData().getURL());
        } catch (SQLException away) {
            return "";
        }
    }
}
