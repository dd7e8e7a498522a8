package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A pool as it is set up here, over a real file that H2 closes under it, as it does where the disk is full. */
class ClosedDatabaseTest {

    private static final int CONNECTIONS = 4;

    @TempDir Path folder;

    @Test
    void opensTheFileAgainOnceItCanBeWritten() throws Exception {
        try (HikariDataSource pool = new HikariDataSource()) {
            asSetUp(pool);
            pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("makegood"));
            pool.setMaximumPoolSize(CONNECTIONS);
            execute(pool, "create table said (words varchar)");
            assertThatThrownBy(() -> execute(pool, "shutdown immediately"))
                    .hasMessageContaining("closed");

            assertThat(attempts(pool)).isLessThanOrEqualTo(CONNECTIONS + 1);
        }
    }

    /** How often it takes to be answered; no connection may be refused twice. */
    private static int attempts(HikariDataSource pool) {
        for (int attempt = 1; attempt <= 5 * CONNECTIONS; attempt++) {
            try {
                execute(pool, "create table if not exists said (words varchar)");
                return attempt;
            } catch (SQLException closed) {
                // The next connection may be one of the file that is open again.
            }
        }
        return Integer.MAX_VALUE;
    }

    private static void execute(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asSetUp(HikariDataSource pool) throws IOException {
        List<PropertySource<?>> settings =
                new YamlPropertySourceLoader()
                        .load("application", new ClassPathResource("application.yml"));
        new Binder(ConfigurationPropertySources.from(settings))
                .bind("spring.datasource.hikari", Bindable.ofInstance(pool));
    }
}
