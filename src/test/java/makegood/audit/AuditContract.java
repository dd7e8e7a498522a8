package makegood.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** What any database must do for the audit. */
abstract class AuditContract {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    final String call = UUID.randomUUID().toString();
    JdbcClient jdbc;
    Audit audit;

    abstract DataSource database();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database()).load().migrate();
        jdbc = JdbcClient.create(database());
        audit = at(NINE);
    }

    private Audit at(Instant time) {
        return new Audit(jdbc, Clock.fixed(time, ZoneOffset.UTC), new Pseudonyms(jdbc));
    }

    private List<Map<String, Object>> entries() {
        return jdbc.sql("select * from audit_entry where which = ? order by id")
                .param(call)
                .query()
                .listOfRows();
    }

    @Test
    void recordsWhoDidWhatAndWhen() {
        audit.record(Deed.by("mia").exported("call").which(call).how("csv").things(120));

        assertThat(entries()).hasSize(1);
        assertThat(entries().getFirst())
                .containsEntry("who", "mia")
                .containsEntry("deed", "exported")
                .containsEntry("what", "call")
                .containsEntry("how", "csv")
                .containsEntry("things", 120L);
    }

    @Test
    void recordsAReadOnceInTenMinutesAndEachOtherDeedEachTime() {
        Deed read = Deed.by("mia").read("call").which(call);
        Deed change = Deed.by("mia").changed("call").which(call);

        audit.record(read);
        audit.record(read);
        audit.record(change);
        audit.record(change);
        at(NINE.plus(Duration.ofMinutes(11))).record(read);

        assertThat(entries())
                .extracting(row -> row.get("deed"))
                .containsExactly("read", "changed", "changed", "read");
    }

    @Test
    void standsOrFallsWithTheDeed() {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(database()));

        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            audit.record(
                                                    Deed.by("mia").deleted("call").which(call));
                                            throw new IllegalStateException("it went wrong");
                                        }))
                .hasMessage("it went wrong");

        assertThat(entries()).isEmpty();
    }

    @Test
    void givesACustomerOnePseudonymOnAllNodes() {
        String here = audit.pseudonym("crm-4711");
        String there = at(NINE).pseudonym("crm-4711");

        assertThat(here).isEqualTo(there).startsWith("customer-").doesNotContain("4711");
        assertThat(here).isNotEqualTo(audit.pseudonym("crm-4712"));
    }
}
