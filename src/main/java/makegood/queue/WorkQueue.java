package makegood.queue;

import com.google.common.collect.Lists;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What to look at first, and why; who looks at it, and what is done. */
@Repository
public class WorkQueue {

    private static final int MOST = 200;
    private static final int DAYS = 30;
    private static final int AT_ONCE = 500;

    private static final Comparator<QueueItem> GRAVEST_FIRST =
            Comparator.comparingInt(QueueItem::weight)
                    .reversed()
                    .thenComparing(QueueItem::startedAt, Comparator.reverseOrder())
                    .thenComparing(QueueItem::callId);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WorkQueue(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The gravest first, at most two hundred. @param seen whose calls may be shown */
    public List<QueueItem> items(OffsetDateTime now, Predicate<String> seen) {
        return all(now, seen).sorted(GRAVEST_FIRST).limit(MOST).toList();
    }

    /** Why to look at this call, however many others come before it; empty where there is nothing to see. */
    public Optional<QueueItem> item(String callId, OffsetDateTime now, Predicate<String> seen) {
        return all(now, seen).filter(item -> item.callId().equals(callId)).findFirst();
    }

    private Stream<QueueItem> all(OffsetDateTime now, Predicate<String> seen) {
        Map<String, List<Reason>> found = new Reasons(jdbc, now.minusDays(DAYS), seen).find(now);
        Map<String, Map<String, Task>> tasks = tasks(found.keySet());
        Map<String, List<Reason>> open = new LinkedHashMap<>();
        found.forEach(
                (call, reasons) -> {
                    Map<String, Task> known = tasks.getOrDefault(call, Map.of());
                    List<Reason> left =
                            reasons.stream().filter(reason -> !isDone(reason, known)).toList();
                    if (!left.isEmpty()) {
                        open.put(call, left);
                    }
                });
        return items(open, tasks).stream().filter(item -> seen.test(item.rep()));
    }

    private List<QueueItem> items(
            Map<String, List<Reason>> open, Map<String, Map<String, Task>> tasks) {
        List<QueueItem> items = new ArrayList<>();
        for (List<String> some : few(open.keySet())) {
            jdbc.sql(
                            """
                            select call_id, rep, customer_name, started_at from call_row where call_id in (:calls)\
                            """)
                    .param("calls", some)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            items.add(
                                                    item(
                                                            row,
                                                            open.getOrDefault(
                                                                    row.getString(1), List.of()),
                                                            tasks.getOrDefault(
                                                                    row.getString(1), Map.of()))));
        }
        return items;
    }

    private static QueueItem item(ResultSet row, List<Reason> reasons, Map<String, Task> tasks)
            throws SQLException {
        return new QueueItem(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class),
                reasons,
                tasks.values().stream()
                        .filter(task -> task.doneAt() == null)
                        .map(Task::assignee)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** As many at once as a statement bears. */
    private static List<List<String>> few(Set<String> calls) {
        return Lists.partition(List.copyOf(calls), AT_ONCE);
    }

    /** What came about since somebody was done with it is to be looked at. */
    private static boolean isDone(Reason reason, Map<String, Task> tasks) {
        Task task = tasks.get(reason.kind().key());
        OffsetDateTime done = task == null ? null : task.doneAt();
        OffsetDateTime newest = reason.newest();
        return done != null && (newest == null || !newest.isAfter(done));
    }

    /** @param assignee null to leave it to whoever comes first */
    public void assign(String callId, Collection<Reason> reasons, @Nullable String assignee) {
        together(() -> reasons.forEach(reason -> write(callId, reason, assignee, null, null)));
    }

    /** For these reasons, as they are by then; another one shows the call again. */
    public void done(String callId, Collection<Reason> reasons, String by, OffsetDateTime at) {
        together(() -> reasons.forEach(reason -> write(callId, reason, by, by, at)));
    }

    /** Where several are the first to say something of a call at the same moment, one alone inserts; the others find its row. */
    private void together(Runnable writes) {
        try {
            transaction.executeWithoutResult(status -> writes.run());
        } catch (DuplicateKeyException meanwhile) {
            transaction.executeWithoutResult(status -> writes.run());
        }
    }

    private void write(
            String callId,
            Reason reason,
            @Nullable String assignee,
            @Nullable String doneBy,
            @Nullable OffsetDateTime doneAt) {
        String key = reason.kind().key();
        int known =
                change(
                        """
                        update queue_task set assignee = ?, done_by = ?, done_at = ? where call_id = ? and reason = ?\
                        """,
                        assignee,
                        doneBy,
                        doneAt,
                        callId,
                        key);
        if (known == 0) {
            change(
                    """
                    insert into queue_task (assignee, done_by, done_at, call_id, reason) values (?, ?, ?, ?, ?)\
                    """,
                    assignee,
                    doneBy,
                    doneAt,
                    callId,
                    key);
        }
    }

    private int change(String sql, @Nullable Object... values) {
        return jdbc.sql(sql).params(Arrays.asList(values)).update();
    }

    private Map<String, Map<String, Task>> tasks(Set<String> calls) {
        Map<String, Map<String, Task>> tasks = new HashMap<>();
        for (List<String> some : few(calls)) {
            jdbc.sql(
                            """
                            select call_id, reason, assignee, done_at from queue_task where call_id in (:calls)\
                            """)
                    .param("calls", some)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            tasks.computeIfAbsent(
                                                            row.getString(1),
                                                            call -> new HashMap<>())
                                                    .put(
                                                            row.getString(2),
                                                            new Task(
                                                                    row.getString(3),
                                                                    row.getObject(
                                                                            4,
                                                                            OffsetDateTime
                                                                                    .class))));
        }
        return tasks;
    }

    private record Task(@Nullable String assignee, @Nullable OffsetDateTime doneAt) {}
}
