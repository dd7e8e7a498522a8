package makegood.journal;

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

/** Finds calls by what is in their rows, the newest first. */
@Repository
public class CallSearch {

    private final JdbcClient jdbc;

    CallSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CallPage find(CallQuery query) {
        Conditions conditions = Conditions.of(query);
        long total =
                jdbc.sql("select count(*) from call_row c" + conditions.where())
                        .params(conditions.parameters())
                        .query(Long.class)
                        .single();
        List<CallRow> rows =
                jdbc.sql(
                                "select c.* from call_row c"
                                        + conditions.where()
                                        + " order by c.started_at desc, c.call_id limit :most"
                                        + " offset :skipped")
                        .params(conditions.parameters())
                        .param("most", query.size())
                        .param("skipped", (long) query.page() * query.size())
                        .query((row, number) -> row(row))
                        .list();
        return new CallPage(marked(rows), query.page(), query.size(), total);
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
