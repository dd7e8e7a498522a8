package makegood.journal;

import org.junit.jupiter.api.extension.RegisterExtension;

import javax.sql.DataSource;

class PostgresJournalTest extends JournalContract {

    @RegisterExtension static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    DataSource database() {
        return POSTGRES.source();
    }
}
