package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.PromiseKept;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Stamp;
import makegood.call.EventType;
import makegood.utterance.Keys;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the calls in which something was promised that nobody has said to be done. */
@Repository
public class PromisedCalls {

    private static final String PROMISES = "\"commitments\":[{";

    private static final String SELECT =
            """
            select e.call_id, e.seq, e.kind, e.marks from call_row c
            join call_event e on e.call_id = c.call_id
            where c.rep = :rep and c.started_at >= :since
                and (e.kind = 'promise-kept' or e.kind in ('heard', 'reassigned') and e.marks like :promises)
            order by c.started_at desc, e.call_id, e.seq\
            """;

    private final JdbcClient jdbc;
    private final EventJson json = new EventJson();

    PromisedCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A rep's calls with an open promise, the newest first. A promise that was taken back since still counts here: whoever
     * folds the call knows.
     *
     * @param since of calls begun at that time or later
     */
    public List<String> open(String rep, OffsetDateTime since) {
        Map<String, Set<Integer>> open = new LinkedHashMap<>();
        jdbc.sql(SELECT)
                .param("rep", rep)
                .param("since", since)
                .param("promises", "%" + PROMISES + "%")
                .query((ResultSet row) -> take(open, row));
        open.values().removeIf(Set::isEmpty);
        return new ArrayList<>(open.keySet());
    }

    private void take(Map<String, Set<Integer>> open, ResultSet row) throws SQLException {
        String call = row.getString("call_id");
        int seq = row.getInt("seq");
        Set<Integer> promised = open.computeIfAbsent(call, id -> new HashSet<>());
        EventType kind = Keys.find(EventType.class, row.getString("kind")).orElseThrow();
        if (kind == EventType.HEARD) {
            promised.add(seq);
            return;
        }
        Stamp stamp = new Stamp(call, seq, OffsetDateTime.MIN, "", null);
        CallEvent event = json.read(stamp, kind, new StoredEvent(row.getString("marks"), ""));
        if (event instanceof PromiseKept told && told.kept()) {
            promised.remove(told.promisedSeq());
        } else if (event instanceof PromiseKept told) {
            promised.add(told.promisedSeq());
        } else if (event instanceof Reassigned turned) {
            promised.add(turned.reassignedSeq());
        }
    }
}
