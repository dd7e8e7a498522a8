package makegood.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import javax.sql.DataSource;

class H2StopTest extends StopContract {

    @TempDir static Path folder;
    private static HikariDataSource database;

    @BeforeAll
    static void start() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(
                "jdbc:h2:file:"
                        + folder.resolve("calls")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        settings.setMaximumPoolSize(4);
        database = new HikariDataSource(settings);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    DataSource database() {
        return database;
    }
}
