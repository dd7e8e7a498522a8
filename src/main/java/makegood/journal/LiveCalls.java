package makegood.journal;

import makegood.coach.Debrief;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which calls are in progress. One that nobody has ended and where nobody has spoken for long is not. */
@Repository
public class LiveCalls {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    LiveCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Their ids, the latest heard first, at most 500.
     *
     * @param heardSince when something happened in them last
     * @param reps whose calls; empty for everybody's
     */
    public List<String> since(OffsetDateTime heardSince, Optional<Set<String>> reps) {
        return jdbc.sql(
                        """
                        select call_id from call_row
                        where ended_at is null and last_at >= :since and flow <> :debrief
                        """
                                + reps.map(of -> " and rep in (:reps)").orElse("")
                                + " order by last_at desc limit :most")
                .param("since", heardSince)
                .param("debrief", Debrief.FLOW)
                .param("reps", reps.orElse(Set.of()))
                .param("most", MOST)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
