package makegood.insight;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks of the calls of one query: fixed texts with named parameters, never a value in the text. */
final class Scoped {

    private final JdbcClient jdbc;
    private final String where;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Scoped(JdbcClient jdbc, WhyQuery query) {
        this.jdbc = jdbc;
        StringBuilder conditions =
                new StringBuilder(
                        " where c.started_at >= :from and c.started_at < :to and c.flow <>"
                                + " 'debrief'");
        parameters.put("from", query.from());
        parameters.put("to", query.to());
        if (query.reps() != null) {
            conditions.append(" and c.rep in (:reps)");
            parameters.put("reps", query.reps());
        }
        if (query.flow() != null) {
            conditions.append(" and c.flow = :flow");
            parameters.put("flow", query.flow());
        }
        this.where = conditions.toString();
    }

    /** @param sql with {@code {where}} in the place of the conditions; calls are {@code c} */
    <T> List<T> list(String sql, RowMapper<T> row) {
        return jdbc.sql(sql.replace("{where}", where)).params(parameters).query(row).list();
    }
}
