package makegood.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.List;

/** Which calls are in progress. One that nobody has ended and where nobody has spoken for long is not. */
@Repository
public class LiveCalls {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    LiveCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their ids, the latest heard first, at most 500. @param heardSince when something happened in them last */
    public List<String> since(OffsetDateTime heardSince) {
        return jdbc.sql(
                        """
                        select call_id from call_row
                        where ended_at is null and last_at >= ? and flow <> 'debrief'
                        order by last_at desc limit ?\
                        """)
                .params(heardSince, MOST)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
