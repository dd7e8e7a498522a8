package makegood.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

import javax.sql.DataSource;

class PostgresStopTest extends StopContract {

    private static @Nullable RealPostgres postgres;
    private static @Nullable HikariDataSource database;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(
                RealPostgres.isInstalled(),
                "PostgresErasureTest is skipped: no PostgreSQL programs in"
                        + " /usr/lib/postgresql/*/bin");
        postgres = RealPostgres.start();
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(postgres.url());
        settings.setUsername("postgres");
        settings.setMaximumPoolSize(4);
        database = new HikariDataSource(settings);
    }

    @AfterAll
    static void stop() throws Exception {
        if (database != null) {
            database.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    DataSource database() {
        return database;
    }
}
