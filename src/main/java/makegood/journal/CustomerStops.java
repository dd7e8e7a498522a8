package makegood.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the list of who is not to be called about the customers of calls, under all that they are known by. */
@Repository
public class CustomerStops {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    CustomerStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Erases why, and keeps until when. Reads who the customers are: before their names go. @return of how many */
    public int eraseReasons(Collection<String> calls) {
        return eraseUnder(keys(calls, null))
                + jdbc.sql(
                                """
                                update do_not_call set reason = null
                                where reason is not null and source in (:calls)\
                                """)
                        .param("calls", calls)
                        .update();
    }

    /** As {@link #eraseReasons}, of whoever has this id. */
    public int eraseReasonsOf(String externalId) {
        return eraseUnder(keys(List.of(), externalId));
    }

    private int eraseUnder(Set<String> keys) {
        return keys.isEmpty()
                ? 0
                : jdbc.sql(
                                """
                                update do_not_call set reason = null
                                where reason is not null and customer in (:keys)\
                                """)
                        .param("keys", keys)
                        .update();
    }

    /** All that stands of them, the oldest first. */
    public List<Kept> kept(Collection<String> calls, @Nullable String externalId) {
        Set<String> keys = keys(calls, externalId);
        return jdbc.sql(
                        """
                        select distinct before_day, why, set_by, set_at, reason from do_not_call
                        where source in (:calls) or customer in (:keys) order by set_at\
                        """)
                .param("calls", calls.isEmpty() ? List.of("") : calls)
                .param("keys", keys.isEmpty() ? List.of("") : keys)
                .query(
                        (row, number) ->
                                new Kept(
                                        row.getObject("before_day", LocalDate.class),
                                        row.getString("why"),
                                        row.getString("set_by"),
                                        row.getObject("set_at", OffsetDateTime.class),
                                        row.getString("reason")))
                .list();
    }

    private Set<String> keys(Collection<String> calls, @Nullable String externalId) {
        Set<String> keys = new LinkedHashSet<>(CustomerKeys.of(externalId, null));
        if (!calls.isEmpty()) {
            jdbc.sql(
                            """
                            select words from call_words where call_id in (:calls) and seq = 1\
                            """)
                    .param("calls", calls)
                    .query((row, number) -> row.getString("words"))
                    .list()
                    .forEach(words -> keys.addAll(keys(json.readValue(words, WORDS))));
        }
        return keys;
    }

    private static List<String> keys(Map<String, String> words) {
        return CustomerKeys.of(words.get("customer.externalId"), words.get("customer.phone"));
    }

    /**
     * That they are not to be called, or may be again.
     *
     * @param before the first day on which they may be called again; null until somebody names one
     * @param why {@code refused}, {@code back-off} or {@code set}; {@code won-back} or {@code lifted}: they may be called
     * @param by who set it, or whose call brought it
     * @param reason in the words of the person who set it
     */
    public record Kept(
            @Nullable LocalDate before,
            String why,
            String by,
            OffsetDateTime since,
            @Nullable String reason) {}
}
