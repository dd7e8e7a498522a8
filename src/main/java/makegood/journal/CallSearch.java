package makegood.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

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
        return new CallPage(rows, query.page(), query.size(), total);
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
                marks("cause", id),
                marks("rule", id));
    }

    private List<String> marks(String what, String callId) {
        return jdbc.sql("select %1$s from call_%1$s where call_id = ? order by 1".formatted(what))
                .params(callId)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
