package makegood.journal;

import org.junit.jupiter.api.extension.RegisterExtension;

import javax.sql.DataSource;

class PostgresRuleReportTest extends RuleReportContract {

    @RegisterExtension static final PostgresDatabase POSTGRES = new PostgresDatabase();

    @Override
    DataSource database() {
        return POSTGRES.source();
    }
}
