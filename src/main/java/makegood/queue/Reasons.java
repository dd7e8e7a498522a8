package makegood.queue;

import makegood.queue.Reason.Kind;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what is worth a look in calls of a time, by call. */
final class Reasons {

    private static final int OFTEN = 3;
    private static final int LEAST_CALLS = 20;
    private static final double FAR = 2.5;

    /** A promise of a call that came in from elsewhere is looked after for a week: by then somebody has kept it, or it is history. */
    private static final int LATELY = 7;

    private final JdbcClient jdbc;
    private final OffsetDateTime since;
    private final Predicate<String> team;
    private final Map<String, List<Reason>> found = new LinkedHashMap<>();

    /** @param team the reps among whom an outlier is looked for */
    Reasons(JdbcClient jdbc, OffsetDateTime since, Predicate<String> team) {
        this.jdbc = jdbc;
        this.since = since;
        this.team = team;
    }

    /** @param now before which a promise is overdue */
    Map<String, List<Reason>> find(OffsetDateTime now) {
        furious();
        disputed();
        overdue(now);
        outliers();
        often();
        return found;
    }

    private void furious() {
        each(
                "select call_id from call_row where ended_at is not null and anger >= 3 and"
                        + " started_at >= :since",
                row -> add(row.getString(1), new Reason(Kind.FURIOUS_AT_END, 0, null, null)));
    }

    private void disputed() {
        each(
                "select call_id, min(replied_at), max(replied_at) from score_reply where reply ="
                        + " 'disputed' and replied_at >= :since group by call_id",
                row ->
                        add(
                                row.getString(1),
                                new Reason(
                                        Kind.DISPUTED,
                                        0,
                                        null,
                                        null,
                                        row.getObject(2, OffsetDateTime.class),
                                        row.getObject(3, OffsetDateTime.class))));
    }

    private void overdue(OffsetDateTime now) {
        jdbc.sql(
                        """
                        select p.call_id, count(*), min(p.due), max(p.due)
                        from call_promise p join call_row c on c.call_id = p.call_id
                        where p.kept is null and p.due < :now
                        and (p.due >= :lately or c.imported_from is null and p.due >= :since)
                        group by p.call_id\
                        """)
                .param("since", since)
                .param("lately", now.minusDays(LATELY))
                .param("now", now)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        add(
                                                row.getString(1),
                                                new Reason(
                                                        Kind.PROMISE_OVERDUE,
                                                        row.getLong(2),
                                                        null,
                                                        null,
                                                        row.getObject(3, OffsetDateTime.class),
                                                        row.getObject(4, OffsetDateTime.class))));
    }

    /** Far above what the team's calls of that time have: two and a half times their spread above the mean. */
    private void outliers() {
        Map<String, Long> slips = new LinkedHashMap<>();
        each(
                """
                select c.call_id, c.rep, sum(case when u.said then 1 else 0 end)
                from call_row c left join rule_use u on u.call_id = c.call_id
                where c.started_at >= :since and c.ended_at is not null and c.flow <> 'debrief'
                group by c.call_id, c.rep\
                """,
                row -> {
                    if (team.test(row.getString(2))) {
                        slips.put(row.getString(1), row.getLong(3));
                    }
                });
        if (slips.size() < LEAST_CALLS) {
            return;
        }
        double mean = slips.values().stream().mapToLong(Long::longValue).average().orElse(0);
        double variance =
                slips.values().stream()
                        .mapToDouble(count -> (count - mean) * (count - mean))
                        .average()
                        .orElse(0);
        double far = mean + FAR * Math.sqrt(variance);
        slips.forEach(
                (call, count) -> {
                    if (count > far && count >= OFTEN) {
                        add(call, new Reason(Kind.OUTLIER, count, mean, null));
                    }
                });
    }

    private void often() {
        each(
                """
                select call_id, rule, count(*), max(said_at) from rule_use where said and said_at >= :since
                group by call_id, rule having count(*) >= 3 order by 3 desc\
                """,
                row ->
                        add(
                                row.getString(1),
                                new Reason(
                                        Kind.RULE_OFTEN,
                                        row.getLong(3),
                                        null,
                                        row.getString(2),
                                        null,
                                        row.getObject(4, OffsetDateTime.class))));
    }

    private void each(String sql, RowCallbackHandler row) {
        jdbc.sql(sql).param("since", since).query(row);
    }

    private void add(String call, Reason reason) {
        found.computeIfAbsent(call, id -> new ArrayList<>()).add(reason);
    }
}
