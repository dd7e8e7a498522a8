package makegood.journal;

import makegood.call.DoNotCall;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The table of who is not to be called, by what they are known again by. Nothing is deleted when they may be called again:
 * a row says since when, and older stops stand no more; where that row turns out wrong and goes, they stand again.
 */
final class StopTable {

    static final String PERSON = "person";
    static final String WON_BACK = "won-back";
    static final String LIFTED = "lifted";

    private final JdbcClient jdbc;

    StopTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void stop(Collection<String> keys, String source, DoNotCall stop) {
        inOrder(keys, key -> put(key, source, stop, stop.why().key()));
    }

    /** @param why {@link #WON_BACK} or {@link #LIFTED} */
    void free(
            Collection<String> keys,
            String source,
            String why,
            String by,
            OffsetDateTime since,
            @Nullable String reason) {
        DoNotCall free = new DoNotCall(null, DoNotCall.Why.SET, by, since, null, reason);
        inOrder(keys, key -> put(key, source, free, why));
    }

    /** In the same order for everybody: else two who share a number could wait for each other. */
    private static void inOrder(Collection<String> keys, Consumer<String> write) {
        keys.stream().sorted().forEach(write);
    }

    /** The row is changed, not put anew: whoever writes it at the same moment waits for the other, and finds it there. */
    private void put(String key, String source, DoNotCall stop, String why) {
        int changed =
                jdbc.sql(
                                """
                                update do_not_call set before_day = ?, why = ?, set_by = ?, set_at = ?, reason = ?
                                where customer = ? and source = ?\
                                """)
                        .param(stop.before())
                        .param(why)
                        .param(stop.by())
                        .param(stop.since())
                        .param(stop.reason())
                        .param(key)
                        .param(source)
                        .update();
        if (changed == 0) {
            insert(key, source, stop, why);
        }
    }

    private void insert(String key, String source, DoNotCall stop, String why) {
        jdbc.sql(
                        """
                        insert into do_not_call (customer, source, before_day, why, set_by, set_at, reason)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(key)
                .param(source)
                .param(stop.before())
                .param(why)
                .param(stop.by())
                .param(stop.since())
                .param(stop.reason())
                .update();
    }

    void forget(String source) {
        jdbc.sql("delete from do_not_call where source = ?").params(source).update();
    }

    /** What a call's rows say, by why; empty where it has none. */
    List<String> saidBy(String source) {
        return jdbc.sql("select distinct why from do_not_call where source = ?")
                .params(source)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /**
     * With the telephone numbers under which the same stops stand, that they were called at before. Whoever only shares a
     * number with them keeps theirs.
     */
    Set<String> withOlderNumbers(List<String> keys) {
        Set<String> all = new LinkedHashSet<>(keys);
        keys.stream().filter(key -> key.startsWith("id:")).forEach(id -> all.addAll(numbers(id)));
        return all;
    }

    private List<String> numbers(String id) {
        return jdbc.sql(
                        """
                        select distinct other.customer from do_not_call mine join do_not_call other
                        on other.source = mine.source and (mine.source <> 'person' or other.set_at = mine.set_at)
                        where mine.customer = ? and other.customer like 'tel:%'\
                        """)
                .params(id)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
