package makegood.journal;

import com.google.common.collect.Lists;

import makegood.coach.Debrief;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which calls are one customer's. */
@Repository
public class CustomerCalls {

    private static final int AT_ONCE = 500;

    /** As {@link makegood.call.Customer#isSameAs}, of the rows {@code f} and {@code e}. */
    private static final String SAME_CUSTOMER =
            """
            f.external_id = e.external_id
            or (f.external_id is null or e.external_id is null)
                and lower(f.customer_name) = lower(e.customer_name)
                and (f.company is null or e.company is null or lower(f.company) = lower(e.company))\
            """;

    private final JdbcClient jdbc;

    CustomerCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the caller's own id, and their debriefs. */
    public Set<String> of(String externalId) {
        return withFollowing(
                jdbc.sql("select call_id from call_row where external_id = ?")
                        .param(externalId)
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    /**
     * These, and those of the same customer that follow them or that they follow, for as far as that goes; and the debriefs
     * of all of them, whoever's name these were opened under. A call of somebody else that follows one of theirs is not
     * theirs.
     */
    public Set<String> withFollowing(Collection<String> calls) {
        Set<String> all = new LinkedHashSet<>(some(calls, this::existing));
        List<String> news = new ArrayList<>(all);
        while (!news.isEmpty()) {
            List<String> found = some(news, this::beside);
            all.addAll(some(news, this::debriefs));
            found.removeIf(call -> !all.add(call));
            news = found;
        }
        return all;
    }

    /** Calls of others that carry on from these, and from those in their turn. */
    public Set<String> othersAfter(Collection<String> calls) {
        Set<String> seen = new LinkedHashSet<>(calls);
        List<String> news = new ArrayList<>(seen);
        while (!news.isEmpty()) {
            List<String> found = some(news, this::after);
            found.removeIf(call -> !seen.add(call));
            news = found;
        }
        seen.removeAll(calls);
        return seen;
    }

    /** Some at a time, however many there are: a statement takes only so many parameters. */
    private static List<String> some(
            Collection<String> calls, Function<List<String>, List<String>> asking) {
        List<String> found = new ArrayList<>();
        for (List<String> few : Lists.partition(List.copyOf(calls), AT_ONCE)) {
            found.addAll(asking.apply(few));
        }
        return found;
    }

    private List<String> existing(List<String> calls) {
        return jdbc.sql("select call_id from call_row where call_id in (:calls)")
                .param("calls", calls)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> beside(List<String> calls) {
        return jdbc
                .sql(
                        """
                        select f.call_id, e.call_id from call_row f join call_row e on e.call_id = f.follows
                        where (f.call_id in (:calls) or e.call_id in (:calls)) and (\
                        """
                                + SAME_CUSTOMER
                                + ")")
                .param("calls", calls)
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<String> debriefs(List<String> calls) {
        return jdbc.sql(
                        "select call_id from call_row where follows in (:calls) and flow ="
                                + " :debrief")
                .param("calls", calls)
                .param("debrief", Debrief.FLOW)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> after(List<String> calls) {
        return jdbc.sql("select call_id from call_row where follows in (:calls)")
                .param("calls", calls)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /**
     * Whether one of these is being talked in: something happened in it since that time, and it has not ended. A debrief that
     * nobody has answered is not.
     */
    public boolean areLive(Collection<String> calls, OffsetDateTime since) {
        return !some(calls, some -> live(some, since)).isEmpty();
    }

    private List<String> live(List<String> calls, OffsetDateTime since) {
        return jdbc.sql(
                        """
                        select call_id from call_row where call_id in (:calls)
                        and ended_at is null and last_at > :since
                        and (flow <> :debrief or utterances > 0)\
                        """)
                .param("debrief", Debrief.FLOW)
                .param("calls", calls)
                .param("since", since)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
