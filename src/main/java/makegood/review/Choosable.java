package makegood.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Set;

/**
 * What there is to choose among in the list: the reps, flows and rules of stored calls. The search index has each once; the
 * tables would have to be walked through.
 */
@Service
public class Choosable {

    private final JdbcClient jdbc;
    private final WordIndex index;

    Choosable(JdbcClient jdbc, WordIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** @param seen whose calls may be seen; null for everybody's */
    public List<String> reps(@Nullable Set<String> seen) {
        return all("rep", "call_row").stream()
                .filter(rep -> seen == null || seen.contains(rep))
                .toList();
    }

    public List<String> flows() {
        return all("flow", "call_row");
    }

    public List<String> rules() {
        return all("rule", "call_rule");
    }

    /** @param field of the index, and column of the table */
    private List<String> all(String field, String table) {
        return index.catchUp() ? index.keys(field) : distinct(field, table);
    }

    private List<String> distinct(String column, String table) {
        return jdbc.sql("select distinct %1$s from %2$s order by %1$s".formatted(column, table))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
