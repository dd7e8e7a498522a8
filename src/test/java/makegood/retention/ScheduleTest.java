package makegood.retention;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.audit.Audit;
import makegood.call.Authority;
import makegood.call.Customer;
import makegood.call.Journal;
import makegood.desk.Opening;
import makegood.desk.Reception;
import makegood.desk.Sender;
import makegood.journal.KeptWords;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Words go by themselves after the days that are set; each call's once, however many nodes there are. */
@SpringBootTest(
        properties =
                "spring.datasource.url=jdbc:h2:file:./target/test-data/${random.uuid};WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
class ScheduleTest {

    private static final Duration DAYS = Duration.ofDays(30);

    @Autowired private Reception desk;
    @Autowired private JdbcClient jdbc;
    @Autowired private KeptWords words;
    @Autowired private Eraser eraser;
    @Autowired private Audit audit;
    @Autowired private Journal journal;
    @Autowired private PlatformTransactionManager transactions;

    private Schedule schedule(Duration kept) {
        return new Schedule(
                new RetentionSettings(kept), words, eraser, audit, Clock.systemUTC(), transactions);
    }

    private String callOf(int daysAgo) {
        Customer customer = new Customer("Dana Wells", null, null, null, null, null);
        String call =
                desk.open(
                                new Sender("rep", UUID.randomUUID().toString(), null),
                                new Opening(
                                        "two-questions",
                                        null,
                                        customer,
                                        "A late delivery.",
                                        Authority.UNSET,
                                        null))
                        .state()
                        .callId();
        OffsetDateTime then = OffsetDateTime.now().minusDays(daysAgo);
        jdbc.sql("update call_row set started_at = ?, last_at = ? where call_id = ?")
                .params(then, then, call)
                .update();
        return call;
    }

    private boolean hasWords(String call) {
        return journal.events(call).toString().contains("A late delivery");
    }

    private long records(String call) {
        return jdbc.sql("select count(*) from audit_entry where which = ? and deed = 'deleted'")
                .param(call)
                .query(Long.class)
                .single();
    }

    @Test
    void erasesWhatWasKeptForLongEnoughAndNothingElse() {
        String old = callOf(31);
        String young = callOf(29);

        schedule(DAYS).run();

        assertThat(hasWords(old)).isFalse();
        assertThat(hasWords(young)).isTrue();
        assertThat(records(old)).isEqualTo(1);
        assertThat(records(young)).isZero();
    }

    @Test
    void erasesNothingWhereNothingIsSet() {
        String old = callOf(4_000);

        schedule(null).run();

        assertThat(hasWords(old)).isTrue();
    }

    @Test
    void erasesEachOnceWhereSeveralNodesRunAtOnce() throws InterruptedException {
        List<String> old = new ArrayList<>();
        for (int i = 0; i < 2 * Schedule.AT_ONCE + 5; i++) {
            old.add(callOf(40));
        }

        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            for (int node = 0; node < 3; node++) {
                nodes.submit(() -> schedule(DAYS).run());
            }
        }
        schedule(DAYS).run();

        assertThat(old).allSatisfy(call -> assertThat(records(call)).isEqualTo(1));
        assertThat(old).noneMatch(this::hasWords);
    }
}
