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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

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
        Map<String, Map<Integer, Promised>> calls = new LinkedHashMap<>();
        jdbc.sql(SELECT)
                .param("rep", rep)
                .param("since", since)
                .param("promises", "%" + PROMISES + "%")
                .query((ResultSet row) -> take(calls, row));
        calls.values().removeIf(promised -> promised.values().stream().allMatch(Promised::isKept));
        return new ArrayList<>(calls.keySet());
    }

    private void take(Map<String, Map<Integer, Promised>> calls, ResultSet row)
            throws SQLException {
        String call = row.getString("call_id");
        int seq = row.getInt("seq");
        String marks = row.getString("marks");
        Map<Integer, Promised> promised = calls.computeIfAbsent(call, id -> new HashMap<>());
        EventType kind = Keys.find(EventType.class, row.getString("kind")).orElseThrow();
        if (kind == EventType.HEARD) {
            promised.put(seq, new Promised(() -> made(read(kind, marks))));
            return;
        }
        CallEvent event = read(kind, marks);
        if (event instanceof PromiseKept told) {
            promised.computeIfAbsent(told.promisedSeq(), none -> new Promised(() -> 0)).tell(told);
        } else if (event instanceof Reassigned turned) {
            promised.put(turned.reassignedSeq(), new Promised(() -> made(turned)));
        }
    }

    private CallEvent read(EventType kind, String marks) {
        Stamp stamp = new Stamp("", 1, OffsetDateTime.MIN, "", null);
        return json.read(stamp, kind, new StoredEvent(marks, ""));
    }

    private static int made(CallEvent event) {
        return switch (event) {
            case CallEvent.Heard heard -> heard.observation().commitments().size();
            case Reassigned turned -> turned.observation().commitments().size();
            default -> 0;
        };
    }

    /** The promises of one utterance. How many they are is read only where some of them were told of one by one. */
    private static final class Promised {

        private final IntSupplier made;
        private final Set<Integer> kept = new HashSet<>();
        private final Set<Integer> open = new HashSet<>();
        private boolean all;

        Promised(IntSupplier made) {
            this.made = made;
        }

        void tell(PromiseKept told) {
            Integer which = told.which();
            if (which == null) {
                all = told.kept();
                kept.clear();
                open.clear();
            } else {
                (told.kept() ? kept : open).add(which);
                (told.kept() ? open : kept).remove(which);
            }
        }

        boolean isKept() {
            return all ? open.isEmpty() : !kept.isEmpty() && kept.size() >= made.getAsInt();
        }
    }
}
