package makegood.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.Objects;

import javax.sql.DataSource;

/** A real PostgreSQL for the tests of one class, which are skipped where the machine has none. */
public final class PostgresDatabase implements BeforeAllCallback, AfterAllCallback {

    private @Nullable RealPostgres postgres;
    private @Nullable HikariDataSource database;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Assumptions.assumeTrue(
                RealPostgres.isInstalled(),
                context.getDisplayName()
                        + " is skipped: no PostgreSQL programs in /usr/lib/postgresql/*/bin");
        postgres = RealPostgres.start();
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(postgres.url());
        settings.setUsername("postgres");
        settings.setMaximumPoolSize(4);
        database = new HikariDataSource(settings);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (database != null) {
            database.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    public DataSource source() {
        return Objects.requireNonNull(database);
    }
}
