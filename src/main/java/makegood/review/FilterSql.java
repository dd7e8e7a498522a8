package makegood.review;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filter as SQL: fixed texts with named parameters, never a value in the text. */
final class FilterSql {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    static FilterSql of(CallFilter filter) {
        FilterSql sql = new FilterSql();
        sql.reps(filter);
        sql.outcome(filter.outcome());
        sql.add("c.flow = :flow", "flow", filter.flow());
        sql.add("c.peak_anger >= :peak", "peak", filter.anger().peak());
        sql.add("c.anger >= :final", "final", filter.anger().last());
        sql.mark("rule", filter.heard().rule());
        sql.mark("cause", filter.heard().cause());
        sql.mark("remedy", filter.heard().remedy());
        sql.why("scope", filter.why().scope());
        sql.why("worth", filter.why().worth());
        sql.add("c.started_at >= :since", "since", filter.begun().from());
        sql.add("c.started_at < :until", "until", filter.begun().to());
        sql.flag(filter.marked().reviewed(), "c.reviewed_at is not null", "c.reviewed_at is null");
        sql.flag(filter.marked().disputed(), "c.disputed = true", "c.disputed = false");
        sql.flag(
                filter.marked().imported(),
                "c.imported_from is not null",
                "c.imported_from is null");
        sql.flag(filter.marked().debriefs(), "c.flow = 'debrief'", "c.flow <> 'debrief'");
        return sql;
    }

    private void reps(CallFilter filter) {
        if (filter.reps() != null && filter.reps().isEmpty()) {
            all.add("1 = 0");
        } else {
            add("c.rep in (:reps)", "reps", filter.reps());
        }
    }

    private void outcome(@Nullable String outcome) {
        if (CallFilter.UNSET.equals(outcome)) {
            all.add("c.outcome is null");
        } else {
            add("c.outcome = :outcome", "outcome", outcome);
        }
    }

    /** @param what also names the table and its column */
    private void mark(String what, @Nullable String value) {
        add(
                "exists (select 1 from call_%1$s m where m.call_id = c.call_id and m.%1$s = :%1$s)"
                        .formatted(what),
                what,
                value);
    }

    /** @param what a column of what is known of the calls' whys */
    private void why(String what, @Nullable String value) {
        add(
                "exists (select 1 from call_why w where w.call_id = c.call_id and w.%1$s = :%1$s)"
                        .formatted(what),
                what,
                value);
    }

    private void flag(@Nullable Boolean wanted, String yes, String no) {
        if (wanted != null) {
            all.add(wanted ? yes : no);
        }
    }

    FilterSql and(String condition, Map<String, Object> values) {
        all.add(condition);
        parameters.putAll(values);
        return this;
    }

    private void add(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.put(parameter, value);
        }
    }

    String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
