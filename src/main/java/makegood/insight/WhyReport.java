package makegood.insight;

import makegood.insight.Whys.Cause;
import makegood.insight.Whys.Count;
import makegood.insight.Whys.Day;
import makegood.insight.Whys.Growth;
import makegood.insight.Whys.LetGo;
import makegood.insight.Whys.Remedy;
import makegood.insight.Whys.Won;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds the whys of all calls up. */
@Repository
public class WhyReport {

    private static final int GREW = 5;

    private static final String WON =
            """
            count(*) as calls, sum(case when c.outcome is null then 0 else 1 end) as decided,
            sum(case when c.outcome = 'won-back' then 1 else 0 end) as won\s\
            """;

    private final JdbcClient jdbc;

    WhyReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Whys whys(WhyQuery query) {
        if (query.reps() != null && query.reps().isEmpty()) {
            return NOTHING;
        }
        Scoped calls = new Scoped(jdbc, query);
        List<Count> outcomes = counts(calls, "coalesce(c.outcome, '')", "");
        List<Cause> causes = causes(calls);
        return new Whys(
                total(outcomes),
                outcomes,
                causes,
                remedies(calls),
                counts(calls, "w.scope", "join call_why w on w.call_id = c.call_id"),
                counts(calls, "w.worth", "join call_why w on w.call_id = c.call_id"),
                won(calls, "c.flow"),
                won(calls, "c.rep"),
                days(calls),
                grew(causes, total(outcomes), new Scoped(jdbc, query.before())),
                letGo(calls));
    }

    private static final Whys NOTHING =
            new Whys(
                    0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of());

    private static long total(List<Count> outcomes) {
        return outcomes.stream().mapToLong(Count::calls).sum();
    }

    private static List<Count> counts(Scoped calls, String name, String join) {
        return calls.list(
                """
                select %1$s as name, count(*) as calls from call_row c %2$s
                {where} group by %1$s order by 2 desc, 1\
                """
                        .formatted(name, join),
                (row, number) -> new Count(row.getString("name"), row.getLong("calls")));
    }

    private static List<Won> won(Scoped calls, String name) {
        return calls.list(
                """
                select %1$s as name, %2$s from call_row c
                {where} group by %1$s order by 2 desc, 1\
                """
                        .formatted(name, WON),
                (row, number) -> won(row));
    }

    private static Won won(ResultSet row) throws SQLException {
        return new Won(
                row.getString("name"),
                row.getLong("calls"),
                row.getLong("decided"),
                row.getLong("won"));
    }

    private static List<Cause> causes(Scoped calls) {
        return calls.list(
                """
                select k.cause as name, %s,
                    sum(case when w.scope = 'specific' then 1 else 0 end) as specific,
                    sum(case when w.scope = 'systemic' then 1 else 0 end) as systemic
                from call_row c join call_cause k on k.call_id = c.call_id
                    left join call_why w on w.call_id = c.call_id
                {where} group by k.cause order by 2 desc, 1\
                """
                        .formatted(WON),
                (row, number) ->
                        new Cause(won(row), row.getLong("specific"), row.getLong("systemic")));
    }

    private static List<Remedy> remedies(Scoped calls) {
        return calls.list(
                """
                select r.remedy as name, sum(case when r.asked then 1 else 0 end) as asked,
                    sum(case when r.status in ('offered', 'agreed') then 1 else 0 end) as offered,
                    sum(case when r.status = 'agreed' then 1 else 0 end) as agreed,
                    sum(case when r.status = 'declined' then 1 else 0 end) as declined
                from call_row c join call_remedy r on r.call_id = c.call_id
                {where} group by r.remedy order by 2 desc, 3 desc, 1\
                """,
                (row, number) ->
                        new Remedy(
                                row.getString("name"),
                                row.getLong("asked"),
                                row.getLong("offered"),
                                row.getLong("agreed"),
                                row.getLong("declined")));
    }

    private static List<Day> days(Scoped calls) {
        return calls.list(
                """
                select cast(c.started_at as date) as began_on, %s from call_row c
                {where} group by cast(c.started_at as date) order by 1\
                """
                        .formatted(WON),
                (row, number) ->
                        new Day(
                                row.getObject("began_on", LocalDate.class),
                                row.getLong("calls"),
                                row.getLong("decided"),
                                row.getLong("won")));
    }

    private static List<Growth> grew(List<Cause> now, long all, Scoped before) {
        long allBefore = total(counts(before, "coalesce(c.outcome, '')", ""));
        if (allBefore == 0) {
            return List.of();
        }
        Map<String, Long> earlier = new LinkedHashMap<>();
        causes(before).forEach(cause -> earlier.put(cause.won().name(), cause.won().calls()));
        return now.stream()
                .map(Cause::won)
                .map(
                        cause ->
                                new Growth(
                                        cause.name(),
                                        cause.calls(),
                                        all,
                                        earlier.getOrDefault(cause.name(), 0L),
                                        allBefore))
                .filter(growth -> growth.points() > 0)
                .sorted(Comparator.comparingDouble(Growth::points).reversed())
                .limit(GREW)
                .toList();
    }

    private static List<LetGo> letGo(Scoped calls) {
        return calls.list(
                """
                select c.call_id, c.rep, c.started_at, coalesce(c.outcome, '') as outcome
                from call_row c join call_why w on w.call_id = c.call_id
                {where} and (c.outcome = 'let-go' or w.worth = 'no')
                order by c.started_at desc limit 20\
                """,
                (row, number) ->
                        new LetGo(
                                row.getString("call_id"),
                                row.getString("rep"),
                                row.getObject("started_at", OffsetDateTime.class),
                                row.getString("outcome")));
    }
}
