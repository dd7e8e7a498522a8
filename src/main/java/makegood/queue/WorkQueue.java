package makegood.queue;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What to look at first, and why; who looks at it, and what is done. */
@Repository
public class WorkQueue {

    private static final int MOST = 200;
    private static final int DAYS = 30;

    private static final Comparator<QueueItem> GRAVEST_FIRST =
            Comparator.comparingInt(QueueItem::weight)
                    .reversed()
                    .thenComparing(QueueItem::startedAt, Comparator.reverseOrder())
                    .thenComparing(QueueItem::callId);

    private final JdbcClient jdbc;

    WorkQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The gravest first, at most two hundred. @param seen whose calls may be shown */
    public List<QueueItem> items(OffsetDateTime now, Predicate<String> seen) {
        Map<String, List<Reason>> found = new Reasons(jdbc, now.minusDays(DAYS)).find(now);
        Map<String, Map<String, Task>> tasks = tasks();
        List<QueueItem> items = new ArrayList<>();
        found.forEach(
                (call, reasons) -> {
                    Map<String, Task> known = tasks.getOrDefault(call, Map.of());
                    List<Reason> open =
                            reasons.stream()
                                    .filter(reason -> !isDone(known.get(reason.kind().key())))
                                    .toList();
                    if (!open.isEmpty()) {
                        items.addAll(item(call, open, known.values(), seen));
                    }
                });
        return items.stream().sorted(GRAVEST_FIRST).limit(MOST).toList();
    }

    private List<QueueItem> item(
            String call, List<Reason> reasons, Collection<Task> tasks, Predicate<String> seen) {
        String assignee =
                tasks.stream()
                        .filter(task -> !task.done())
                        .map(Task::assignee)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(null);
        return jdbc
                .sql("select rep, customer_name, started_at from call_row where call_id = ?")
                .params(call)
                .query(
                        (row, number) ->
                                new QueueItem(
                                        call,
                                        row.getString(1),
                                        row.getString(2),
                                        row.getObject(3, OffsetDateTime.class),
                                        reasons,
                                        assignee))
                .list()
                .stream()
                .filter(each -> seen.test(each.rep()))
                .toList();
    }

    private static boolean isDone(@Nullable Task task) {
        return task != null && task.done();
    }

    /** @param assignee null to leave it to whoever comes first */
    @Transactional
    public void assign(String callId, Collection<Reason> reasons, @Nullable String assignee) {
        for (Reason reason : reasons) {
            write(callId, reason, assignee, null, null);
        }
    }

    /** For these reasons; another one shows the call again. */
    @Transactional
    public void done(String callId, Collection<Reason> reasons, String by, OffsetDateTime at) {
        for (Reason reason : reasons) {
            write(callId, reason, by, by, at);
        }
    }

    private void write(
            String callId,
            Reason reason,
            @Nullable String assignee,
            @Nullable String doneBy,
            @Nullable OffsetDateTime doneAt) {
        String key = reason.kind().key();
        jdbc.sql("delete from queue_task where call_id = ? and reason = ?")
                .params(callId, key)
                .update();
        jdbc.sql(
                        """
                        insert into queue_task (call_id, reason, assignee, done_by, done_at) values (?, ?, ?, ?, ?)\
                        """)
                .param(callId)
                .param(key)
                .param(assignee)
                .param(doneBy)
                .param(doneAt)
                .update();
    }

    private Map<String, Map<String, Task>> tasks() {
        Map<String, Map<String, Task>> tasks = new HashMap<>();
        jdbc.sql("select call_id, reason, assignee, done_at from queue_task")
                .query(
                        row -> {
                            tasks.computeIfAbsent(row.getString(1), call -> new HashMap<>())
                                    .put(
                                            row.getString(2),
                                            new Task(row.getString(3), row.getObject(4) != null));
                        });
        return tasks;
    }

    private record Task(@Nullable String assignee, boolean done) {}
}
