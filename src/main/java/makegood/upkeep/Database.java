package makegood.upkeep;

import makegood.setting.H2File;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Where calls are kept, as an operator sees it. */
final class Database {

    private final String url;

    /** Asked once: later, the database may be away. */
    Database(DataSource source) {
        this.url = url(source);
    }

    /** A file of H2's on this machine, not a server of its own. */
    boolean isFile() {
        return H2File.of(url).isPresent();
    }

    /** The folder that the file lies in; null where the database is a server of its own. */
    @Nullable Path folder() {
        return H2File.of(url)
                .map(file -> file.path().toAbsolutePath().normalize().getParent())
                .filter(Files::isDirectory)
                .orElse(null);
    }

    private static String url(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return String.valueOf(connection.getMetaData().getURL());
        } catch (SQLException away) {
            return "";
        }
    }
}
