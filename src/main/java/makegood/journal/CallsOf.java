package makegood.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
                        .query((row, number) -> row(row))
                        .list());
    }

    private CallRow row(ResultSet row) throws SQLException {
        String id = row.getString("call_id");
        return new CallRow(
                id,
                row.getString("rep"),
                row.getString("flow"),
                row.getString("follows"),
                row.getString("customer_name"),
                row.getString("company"),
                row.getString("external_id"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("last_at", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("outcome"),
                row.getInt("utterances"),
                row.getInt("anger"),
                row.getInt("peak_anger"),
                List.of(),
                List.of());
    }

    private List<CallRow> marked(List<CallRow> rows) {
        List<String> ids = rows.stream().map(CallRow::id).toList();
        Map<String, List<String>> causes = marks("cause", ids);
        Map<String, List<String>> rules = marks("rule", ids);
        return rows.stream()
                .map(
                        row ->
                                row.with(
                                        causes.getOrDefault(row.id(), List.of()),
                                        rules.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** @param what also names the table and its column */
    private Map<String, List<String>> marks(String what, List<String> ids) {
        Map<String, List<String>> marks = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "select call_id, %1$s from call_%1$s where call_id in (:ids) order by 1, 2"
                                    .formatted(what))
                    .param("ids", ids)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            marks.computeIfAbsent(
                                                            row.getString(1),
                                                            id -> new ArrayList<>())
                                                    .add(row.getString(2)));
        }
        return marks;
    }
}
