package makegood.journal;

import org.junit.jupiter.api.extension.RegisterExtension;

import javax.sql.DataSource;

class H2StopTest extends StopContract {

    @RegisterExtension static final H2Database H2 = new H2Database();

    @Override
    DataSource database() {
        return H2.source();
    }
}
