package makegood.queue;

import makegood.journal.PostgresDatabase;

import org.junit.jupiter.api.extension.RegisterExtension;

import javax.sql.DataSource;

class PostgresWorkQueueTest extends WorkQueueContract {

    @RegisterExtension static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    DataSource database() {
        return POSTGRES.source();
    }
}
