package makegood.queue;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.queue.Reason.Kind;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

/** What any database must do for what managers say of a call. */
abstract class WorkQueueContract {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-24T09:00:00Z");
    private static final List<Reason> REASONS =
            List.of(
                    new Reason(Kind.FURIOUS_AT_END, 0, null, null),
                    new Reason(Kind.RULE_OFTEN, 3, null, "calm-down"));

    private JdbcClient jdbc;
    private WorkQueue queue;

    abstract DataSource database();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database()).load().migrate();
        jdbc = JdbcClient.create(database());
        queue = new WorkQueue(jdbc, new JdbcTransactionManager(database()));
    }

    @Test
    void keepsWhatWasSaidLast() {
        String call = UUID.randomUUID().toString();

        queue.assign(call, REASONS, "tom");
        queue.done(call, REASONS, "mia", NINE);
        queue.assign(call, REASONS.subList(0, 1), null);

        assertThat(said(call)).containsExactly("furious-at-end, -, -", "rule-often, mia, mia");
    }

    @Test
    void tellsWhyToLookAtACallHoweverManyComeBeforeIt() {
        String rep = UUID.randomUUID().toString();
        String oldest = furious(rep, NINE.minusDays(2));
        for (int i = 0; i < 200; i++) {
            furious(rep, NINE.minusHours(1));
        }

        assertThat(queue.items(NINE, rep::equals))
                .hasSize(200)
                .noneMatch(item -> item.callId().equals(oldest));
        assertThat(queue.item(oldest, NINE, rep::equals).orElseThrow().reasons())
                .extracting(Reason::kind)
                .containsExactly(Kind.FURIOUS_AT_END);
        assertThat(queue.item(oldest, NINE, "somebody else"::equals)).isEmpty();
    }

    @Test
    void leavesPromisesOfPastCallsThatLieLongPast() {
        String rep = UUID.randomUUID().toString();
        String live = promising(rep, NINE.minusDays(20));
        promising(rep, NINE.minusDays(20), "old.vtt");
        String lately = promising(rep, NINE.minusDays(2), "new.vtt");

        assertThat(queue.items(NINE, rep::equals))
                .extracting(QueueItem::callId)
                .containsExactlyInAnyOrder(live, lately);
    }

    private String promising(String rep, OffsetDateTime due) {
        String call = calm(rep, due.minusHours(1));
        jdbc.sql("insert into call_promise (call_id, seq, which, due) values (?, 3, 0, ?)")
                .params(call, due)
                .update();
        return call;
    }

    private String promising(String rep, OffsetDateTime due, String file) {
        String call = promising(rep, due);
        jdbc.sql("update call_row set imported_from = ? where call_id = ?")
                .params(file, call)
                .update();
        return call;
    }

    private String furious(String rep, OffsetDateTime at) {
        return ended(rep, at, 3);
    }

    private String calm(String rep, OffsetDateTime at) {
        return ended(rep, at, 0);
    }

    private String ended(String rep, OffsetDateTime at, int anger) {
        String call = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into call_row (call_id, last_seq, rep, flow, opened_by, customer_name, started_at, last_at,
                            ended_at, utterances, anger, peak_anger)
                        values (?, 1, ?, 'two-questions', ?, 'Dana', ?, ?, ?, 0, ?, ?)\
                        """)
                .params(call, rep, rep, at, at, at, anger, anger)
                .update();
        return call;
    }

    @Test
    void takesWhatManagersSayAtTheSameMoment() throws Exception {
        try (ExecutorService managers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 25; i++) {
                String call = UUID.randomUUID().toString();
                Callable<Boolean> assigned =
                        () -> {
                            queue.assign(call, REASONS, "tom");
                            return true;
                        };

                for (Future<Boolean> each : managers.invokeAll(Collections.nCopies(4, assigned))) {
                    assertThat(each.get()).isTrue();
                }
                assertThat(said(call))
                        .containsExactly("furious-at-end, tom, -", "rule-often, tom, -");
            }
        }
    }

    private List<String> said(String call) {
        return jdbc.sql(
                        """
                        select reason, coalesce(assignee, '-'), coalesce(done_by, '-') from queue_task \
                        where call_id = ? order by reason\
                        """)
                .param(call)
                .query(
                        (row, number) ->
                                String.join(
                                        ", ", row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
