package makegood.people;

import makegood.journal.H2Database;

import org.junit.jupiter.api.extension.RegisterExtension;

import javax.sql.DataSource;

class H2PeopleTest extends PeopleContract {

    @RegisterExtension static final H2Database H2 = new H2Database();

    @Override
    DataSource database() {
        return H2.source();
    }
}
