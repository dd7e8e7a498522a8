package makegood.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** How the steps of a flow fared in stored calls. */
@Repository
public class StepFigures {

    private static final String FIGURES =
            """
            select step,
                sum(case when what = 'taken' then 1 else 0 end) as taken,
                sum(case when what = 'skipped' then 1 else 0 end) as skipped,
                sum(case when what = 'wrong' then 1 else 0 end) as wrong,
                sum(case when what = 'not-now' then 1 else 0 end) as not_now,
                sum(case when what = 'useful' then 1 else 0 end) as useful,
                sum(case when level_before is not null and level_after is not null then 1 else 0 end) as measured,
                sum(case when level_after < level_before then 1 else 0 end) as fell,
                sum(case when level_after > level_before then 1 else 0 end) as rose,
                avg(case when level_before is not null and level_after is not null then score_before end) as before,
                avg(case when level_before is not null and level_after is not null then score_after end) as after
            from call_step where flow = :flow and happened_at >= :since and happened_at < :until
            group by step order by step\
            """;

    private final JdbcClient jdbc;

    StepFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By step. Steps that nobody took, skipped or rated in that time are not among them. */
    public List<StepFigure> of(String flow, OffsetDateTime since, OffsetDateTime until) {
        return jdbc.sql(FIGURES)
                .param("flow", flow)
                .param("since", since)
                .param("until", until)
                .query((row, number) -> figure(row))
                .list();
    }

    /** How many calls these figures rest on. */
    public long calls(String flow, OffsetDateTime since, OffsetDateTime until) {
        return jdbc.sql(
                        "select count(distinct call_id) from call_step where flow = :flow and"
                                + " happened_at >= :since and happened_at < :until")
                .param("flow", flow)
                .param("since", since)
                .param("until", until)
                .query(Long.class)
                .single();
    }

    private static StepFigure figure(ResultSet row) throws SQLException {
        return new StepFigure(
                row.getString("step"),
                row.getLong("taken"),
                row.getLong("skipped"),
                row.getLong("wrong"),
                row.getLong("not_now"),
                row.getLong("useful"),
                row.getLong("measured"),
                row.getLong("fell"),
                row.getLong("rose"),
                number(row, "before"),
                number(row, "after"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
