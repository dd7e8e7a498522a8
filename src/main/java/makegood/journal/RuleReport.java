package makegood.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each rule fired, was heeded and was called wrong. */
@Repository
public class RuleReport {

    private static final String FIGURES =
            """
            select rule, count(*) as fired,
                sum(case when said then 1 else 0 end) as said,
                sum(case when heeded then 1 else 0 end) as heeded,
                sum(case when verdict = 'useful' then 1 else 0 end) as useful,
                sum(case when verdict = 'wrong' then 1 else 0 end) as wrong,
                sum(case when verdict = 'not-now' then 1 else 0 end) as not_now,
                sum(case when verdict = 'useful' or heeded and verdict is null then 1 else 0 end) as right_ones
            from rule_use\
            """;

    private final JdbcClient jdbc;

    RuleReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By rule; a rule that never fired has no figures. */
    public Map<String, RuleFigures> figures(RuleQuery query) {
        List<String> reps = query.reps();
        if (reps != null && reps.isEmpty()) {
            return Map.of();
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        add("said_at >= :from", "from", query.from(), conditions, parameters);
        add("said_at < :to", "to", query.to(), conditions, parameters);
        add("rep in (:reps)", "reps", reps, conditions, parameters);
        add("flow = :flow", "flow", query.flow(), conditions, parameters);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        Map<String, RuleFigures> figures = new LinkedHashMap<>();
        jdbc.sql(FIGURES + where + " group by rule order by rule")
                .params(parameters)
                .query(
                        (row, number) ->
                                new RuleFigures(
                                        row.getString("rule"),
                                        row.getLong("fired"),
                                        row.getLong("said"),
                                        row.getLong("heeded"),
                                        row.getLong("useful"),
                                        row.getLong("wrong"),
                                        row.getLong("not_now"),
                                        row.getLong("right_ones")))
                .list()
                .forEach(each -> figures.put(each.rule(), each));
        return figures;
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
