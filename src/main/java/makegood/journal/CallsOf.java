package makegood.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls of one customer or one rep, the newest first. Whoever chooses among all of them asks the list of the package review. */
@Repository
public class CallsOf {

    private static final String CUSTOMER = " where c.external_id = :customer";

    private final JdbcClient jdbc;

    CallsOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param owners whose calls alone may be found; null for all reps'
     * @param page from 0
     * @param size 1..200
     */
    public CallPage customer(String externalId, @Nullable Set<String> owners, int page, int size) {
        Map<String, Object> values = new HashMap<>(Map.of("customer", externalId));
        if (owners != null) {
            values.put("owners", owners);
        }
        String where = owners == null ? CUSTOMER : CUSTOMER + " and c.rep in (:owners)";
        long total =
                jdbc.sql("select count(*) from call_row c" + where)
                        .params(values)
                        .query(Long.class)
                        .single();
        return new CallPage(rows(where, values, page, size), page, size, total);
    }

    /** @param since begun at that time or later */
    public List<CallRow> rep(String rep, OffsetDateTime since, int most) {
        return rows(
                " where c.rep = :rep and c.started_at >= :since",
                Map.of("rep", rep, "since", since),
                0,
                most);
    }

    private List<CallRow> rows(String where, Map<String, ?> values, int page, int size) {
        return marked(
                jdbc.sql(
                                "select c.* from call_row c"
                                        + where
                                        + " order by c.started_at desc, c.call_id limit :most"
                                        + " offset :skipped")
                        .params(values)
                        .param("most", size)
                        .param("skipped", (long) page * size)
                        .query((row, number) -> CallRow.of(row))
                        .list());
    }

    private List<CallRow> marked(List<CallRow> rows) {
        List<String> ids = rows.stream().map(CallRow::id).toList();
        Map<String, List<String>> causes = CallMark.CAUSE.of(ids, jdbc);
        Map<String, List<String>> rules = CallMark.RULE.of(ids, jdbc);
        return rows.stream()
                .map(
                        row ->
                                row.with(
                                        causes.getOrDefault(row.id(), List.of()),
                                        rules.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
