package makegood.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Set;

/** What there is to choose among in the list: the reps, flows and rules of stored calls. */
@Service
public class Choosable {

    private final JdbcClient jdbc;

    Choosable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seen whose calls may be seen; null for everybody's */
    public List<String> reps(@Nullable Set<String> seen) {
        return distinct("rep", "call_row").stream()
                .filter(rep -> seen == null || seen.contains(rep))
                .toList();
    }

    public List<String> flows() {
        return distinct("flow", "call_row");
    }

    public List<String> rules() {
        return distinct("rule", "call_rule");
    }

    /** @param column of the index that begins with it, which alone is read */
    private List<String> distinct(String column, String table) {
        return jdbc.sql("select distinct %1$s from %2$s order by %1$s".formatted(column, table))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
