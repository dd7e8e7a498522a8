package makegood.queue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import javax.sql.DataSource;

class H2WorkQueueTest extends WorkQueueContract {

    private static HikariDataSource database;

    @BeforeAll
    static void start() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:h2:mem:queue;DB_CLOSE_DELAY=-1");
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
