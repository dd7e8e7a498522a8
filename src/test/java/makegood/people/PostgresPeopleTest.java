package makegood.people;

import makegood.journal.PostgresDatabase;

import org.junit.jupiter.api.extension.RegisterExtension;

import javax.sql.DataSource;

class PostgresPeopleTest extends PeopleContract {

    @RegisterExtension static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    DataSource database() {
        return POSTGRES.source();
    }
}
