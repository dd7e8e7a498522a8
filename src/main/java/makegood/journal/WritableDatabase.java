package makegood.journal;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Refuses to start where nothing can be stored. H2 opens a file that it may not write without a word, and every call would
 * be refused one by one.
 */
@Component
final class WritableDatabase implements InitializingBean {

    private final DataSource database;

    WritableDatabase(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (connection.isReadOnly()) {
                throw new SQLException(
                        "it is opened for reading only", "90097", DatabaseFaultAnalyzer.READ_ONLY);
            }
        }
    }
}
