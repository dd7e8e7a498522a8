package makegood.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which calls have changed, on whatever node, and to which version. */
@Component
class TouchedCalls {

    /** A transaction that began before the last look may have ended after it. */
    private static final int SLACK_SECONDS = 60;

    private static final Pattern TIME = Pattern.compile("[0-9]{1,18}");

    private final JdbcClient jdbc;

    TouchedCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param versions of the calls by id, those that changed last at the end
     * @param until from when on to ask next
     */
    record Look(Map<String, String> versions, OffsetDateTime until) {}

    /** Those that may have changed. @param since null for every call */
    Look look(@Nullable OffsetDateTime since) {
        OffsetDateTime now =
                jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single();
        Map<String, String> touched = since == null ? all() : since(since);
        return new Look(touched, now.minusSeconds(SLACK_SECONDS));
    }

    private Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        jdbc.sql(
                        "select call_id, touched_at, words_erased_at from call_row order by"
                                + " touched_at")
                .query((RowCallbackHandler) row -> put(versions, row));
        return versions;
    }

    private Map<String, String> since(OffsetDateTime time) {
        Map<String, String> versions = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select call_id, touched_at, words_erased_at from call_row where touched_at >= :since
                        union select call_id, touched_at, words_erased_at from call_row where words_erased_at >= :since
                        order by touched_at\
                        """)
                .param("since", time)
                .query((RowCallbackHandler) row -> put(versions, row));
        return versions;
    }

    /** When words of it were erased, as its version tells it; empty where none were. */
    static String erasure(String version) {
        int mark = version.indexOf('-');
        return mark < 0 ? "" : version.substring(mark + 1);
    }

    /** When it changed last, in microseconds, as its version tells it; 0 where that tells no time. */
    static long touched(String version) {
        int mark = version.indexOf('-');
        String time = mark < 0 ? version : version.substring(0, mark);
        return TIME.matcher(time).matches() ? Long.parseLong(time) : 0;
    }

    private static void put(Map<String, String> versions, ResultSet row) throws SQLException {
        OffsetDateTime erased = row.getObject(3, OffsetDateTime.class);
        long touched = micros(row.getObject(2, OffsetDateTime.class));
        versions.put(
                String.valueOf(row.getString(1)),
                erased == null ? "" + touched : touched + "-" + micros(erased));
    }

    static long micros(OffsetDateTime time) {
        return time.toEpochSecond() * 1_000_000 + time.getNano() / 1_000;
    }
}
