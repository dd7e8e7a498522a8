package makegood.review;

import makegood.journal.CallMark;
import makegood.journal.CallRow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads calls for lists, with what was heard in each: a few statements, however many calls. */
@Component
class ListedRows {

    private static final String SELECT =
            """
            select c.*, s.reason, w.scope, w.worth from call_row c
            left join call_summary s on s.call_id = c.call_id left join call_why w on w.call_id = c.call_id\
            """;

    private final JdbcClient jdbc;

    ListedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(FilterSql filter) {
        return jdbc.sql("select count(*) from call_row c" + filter.where())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** The ids first, from an index alone where there is one: what is skipped is not read. */
    List<ListedCall> page(FilterSql filter, CallOrder order, long skipped, int most) {
        String direction = order.descending() ? " desc" : "";
        String figure = order.column() == null ? "" : "c." + order.column() + " desc, ";
        List<String> ids =
                jdbc.sql(
                                "select c.call_id from call_row c"
                                        + filter.where()
                                        + " order by "
                                        + figure
                                        + "c.started_at"
                                        + direction
                                        + ", c.call_id"
                                        + direction
                                        + " limit :most offset :skipped")
                        .params(filter.parameters())
                        .param("most", most)
                        .param("skipped", skipped)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list();
        return inOrder(ids, new FilterSql());
    }

    /** These calls in this order; those that the filter leaves out are left out. */
    List<ListedCall> inOrder(List<String> ids, FilterSql filter) {
        if (ids.isEmpty()) {
            return List.of();
        }
        FilterSql wanted = filter.and("c.call_id in (:ids)", Map.of("ids", ids));
        Map<String, List<String>> causes = CallMark.CAUSE.of(ids, jdbc);
        Map<String, List<String>> rules = CallMark.RULE.of(ids, jdbc);
        Map<String, List<String>> remedies = CallMark.REMEDY.of(ids, jdbc);
        Map<String, ListedCall> found = new HashMap<>();
        jdbc.sql(SELECT + wanted.where())
                .params(wanted.parameters())
                .query((row, number) -> call(row, causes, rules, remedies))
                .list()
                .forEach(call -> found.put(call.row().id(), call));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static ListedCall call(
            ResultSet row,
            Map<String, List<String>> causes,
            Map<String, List<String>> rules,
            Map<String, List<String>> remedies)
            throws SQLException {
        CallRow call = CallRow.of(row);
        return new ListedCall(
                call.with(
                        causes.getOrDefault(call.id(), List.of()),
                        rules.getOrDefault(call.id(), List.of())),
                remedies.getOrDefault(call.id(), List.of()),
                row.getString("scope"),
                row.getString("worth"),
                row.getString("reason"),
                row.getString("reviewed_by"),
                row.getObject("reviewed_at", OffsetDateTime.class),
                row.getBoolean("disputed"),
                row.getString("imported_from"),
                row.getObject("words_erased_at", OffsetDateTime.class),
                List.of());
    }
}
