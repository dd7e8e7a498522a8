package makegood.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** Tells which calls have changed, on whatever node, and to which version. */
@Component
class TouchedCalls {

    /** A transaction that began before the last look may have ended after it. */
    private static final int SLACK_SECONDS = 60;

    private final JdbcClient jdbc;
    private @Nullable OffsetDateTime latest;

    TouchedCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every call with its version the first time; then those that may have changed since. */
    Map<String, String> sinceLastTime() {
        OffsetDateTime since = latest;
        OffsetDateTime newest =
                jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single();
        Map<String, String> touched = since == null ? all() : since(since);
        latest = newest.minusSeconds(SLACK_SECONDS);
        return touched;
    }

    private Map<String, String> all() {
        Map<String, String> versions = new HashMap<>();
        jdbc.sql("select call_id, touched_at, words_erased_at from call_row")
                .query((RowCallbackHandler) row -> put(versions, row));
        return versions;
    }

    private Map<String, String> since(OffsetDateTime time) {
        Map<String, String> versions = new HashMap<>();
        jdbc.sql(
                        """
                        select call_id, touched_at, words_erased_at from call_row where touched_at >= :since
                        union select call_id, touched_at, words_erased_at from call_row where words_erased_at >= :since\
                        """)
                .param("since", time)
                .query((RowCallbackHandler) row -> put(versions, row));
        return versions;
    }

    private static void put(Map<String, String> versions, ResultSet row) throws SQLException {
        OffsetDateTime erased = row.getObject(3, OffsetDateTime.class);
        long touched = micros(row.getObject(2, OffsetDateTime.class));
        versions.put(
                String.valueOf(row.getString(1)),
                erased == null ? "" + touched : touched + "-" + micros(erased));
    }

    private static long micros(OffsetDateTime time) {
        return time.toEpochSecond() * 1_000_000 + time.getNano() / 1_000;
    }
}
