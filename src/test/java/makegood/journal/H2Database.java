package makegood.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javax.sql.DataSource;

/** An H2 file for the tests of one class, written as the product writes it. */
public final class H2Database implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Path folder;
    private @Nullable HikariDataSource database;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("h2");
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(
                "jdbc:h2:file:"
                        + folder.resolve("calls")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        settings.setMaximumPoolSize(4);
        database = new HikariDataSource(settings);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (database != null) {
            database.close();
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    public DataSource source() {
        return Objects.requireNonNull(database);
    }
}
