package makegood.journal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A search as SQL: fixed texts with named parameters, never a value in the text. */
final class Conditions {

    private static final String TEXT =
            """
            (lower(c.customer_name) like :text escape '!' or lower(c.company) like :text escape '!'
             or lower(c.external_id) like :text escape '!'
             or exists (select 1 from call_words w where w.call_id = c.call_id and lower(w.said) like :text escape '!'))\
            """;

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Conditions() {}

    static Conditions of(CallQuery query) {
        Conditions conditions = new Conditions();
        conditions.add(TEXT, "text", like(query.text()));
        conditions.add("c.rep in (:owners)", "owners", query.owners());
        conditions.add("c.rep = :rep", "rep", query.rep());
        conditions.add("c.flow = :flow", "flow", query.flow());
        conditions.add("c.outcome = :outcome", "outcome", query.outcome());
        conditions.add("c.peak_anger >= :anger", "anger", query.minAnger());
        conditions.add(
                "exists (select 1 from call_rule r where r.call_id = c.call_id and r.rule = :rule)",
                "rule",
                query.rule());
        conditions.add(
                "exists (select 1 from call_cause k where k.call_id = c.call_id and k.cause ="
                        + " :cause)",
                "cause",
                query.cause());
        conditions.add("c.external_id = :customer", "customer", query.externalId());
        conditions.add("c.started_at >= :since", "since", query.from());
        conditions.add("c.started_at < :until", "until", query.to());
        return conditions;
    }

    private void add(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.put(parameter, value);
        }
    }

    /** What is typed is looked for as it is: its percent signs mean nothing. */
    private static @Nullable String like(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain =
                text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_");
        return "%" + plain + "%";
    }

    String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
