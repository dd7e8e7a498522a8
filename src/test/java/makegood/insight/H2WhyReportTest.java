package makegood.insight;

import makegood.journal.H2Database;

import org.junit.jupiter.api.extension.RegisterExtension;

import javax.sql.DataSource;

class H2WhyReportTest extends WhyReportContract {

    @RegisterExtension static final H2Database H2 = new H2Database();

    @Override
    DataSource database() {
        return H2.source();
    }
}
