package makegood.journal;

import makegood.call.EventType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of calls, when they have to go. Events, figures and marks stay: the same calls fold to the same figures. All of
 * it runs in the caller's transaction.
 */
@Repository
public class KeptWords {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final String OPENED = EventType.OPENED.key();

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    KeptWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Calls of which words stand though nothing happened in them since that time, the oldest, in the order of their ids. Each
     * began before its last line: so the index goes by when they began, which no line changes.
     */
    public List<String> standingSince(OffsetDateTime before, int most) {
        return jdbc
                .sql(
                        """
                        select call_id from call_row
                        where words_erased_at is null and started_at < ? and last_at < ?
                        order by started_at limit ?\
                        """)
                .params(before, before, most)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** Calls whose words were erased at that time or later. */
    public List<String> erasedSince(OffsetDateTime time) {
        return jdbc.sql("select call_id from call_row where words_erased_at >= ?")
                .param(time)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Marks a call as erased. @return false where another node was quicker: then there is nothing left to do */
    public boolean claim(String call, OffsetDateTime now) {
        return jdbc.sql(
                                """
                                update call_row set words_erased_at = ?, touched_at = ?
                                where call_id = ? and words_erased_at is null\
                                """)
                        .params(now, now, call)
                        .update()
                > 0;
    }

    /** Erases all words but who the customer is. @return of how many events */
    public int eraseTalk(Collection<String> calls) {
        int erased =
                jdbc.sql(
                                """
                                delete from call_words where call_id in (:calls) and not exists (
                                    select 1 from call_event e where e.call_id = call_words.call_id
                                    and e.seq = call_words.seq and e.kind = :opened)\
                                """)
                        .param("calls", calls)
                        .param("opened", OPENED)
                        .update();
        for (String call : calls) {
            erased += keepTheCustomer(call);
        }
        return erased;
    }

    /** Erases what calls carry from an earlier one, and nothing of their own. @return of how many calls */
    public int eraseCarried(Collection<String> calls, OffsetDateTime now) {
        int erased = 0;
        for (String call : calls) {
            String opening =
                    jdbc.sql("select words from call_words where call_id = ? and seq = 1")
                            .param(call)
                            .query((row, number) -> row.getString(1))
                            .optional()
                            .orElse("{}");
            Map<String, String> kept = new TreeMap<>(json.readValue(opening, WORDS));
            if (kept.keySet().removeIf(slot -> slot.startsWith("carried."))) {
                jdbc.sql("update call_words set words = ? where call_id = ? and seq = 1")
                        .params(json.writeValueAsString(kept), call)
                        .update();
                jdbc.sql("update call_row set touched_at = ? where call_id = ?")
                        .params(now, call)
                        .update();
                erased++;
            }
        }
        return erased;
    }

    /** Keeps others from writing to these calls until the transaction is over. */
    public void lock(Collection<String> calls) {
        calls.stream().sorted().forEach(call -> HeldCall.hold(jdbc, call));
    }

    private int keepTheCustomer(String call) {
        return jdbc
                .sql("select seq, words from call_words where call_id = ? order by seq")
                .param(call)
                .query((row, number) -> Map.entry(row.getInt("seq"), row.getString("words")))
                .list()
                .stream()
                .mapToInt(opening -> keepTheCustomer(call, opening.getKey(), opening.getValue()))
                .sum();
    }

    private int keepTheCustomer(String call, int seq, String words) {
        Map<String, String> kept = new TreeMap<>(json.readValue(words, WORDS));
        if (!kept.keySet().removeIf(slot -> !slot.startsWith("customer."))) {
            return 0;
        }
        return jdbc.sql("update call_words set words = ?, said = '' where call_id = ? and seq = ?")
                .params(json.writeValueAsString(kept), call, seq)
                .update();
    }

    /** Erases all words, and who the customer is, from calls and their rows. @return of how many events */
    public int eraseAll(Collection<String> calls, OffsetDateTime now) {
        jdbc.sql(
                        """
                        update call_row set customer_name = '', company = null, external_id = null,
                            imported_from = case when imported_from is null then null else '' end,
                            words_erased_at = :now, touched_at = :now
                        where call_id in (:calls)\
                        """)
                .param("calls", calls)
                .param("now", now)
                .update();
        return jdbc.sql("delete from call_words where call_id in (:calls)")
                .param("calls", calls)
                .update();
    }
}
