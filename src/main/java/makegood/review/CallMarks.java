package makegood.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is noted of whole calls beside their events: reviewed, disputed. Searches know of it at once. */
@Service
public class CallMarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    CallMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param by null where nobody has
     * @param importedFrom a file's name; null for a call that was coached live
     * @param wordsErasedAt null while they stand
     */
    public record Reviewed(
            @Nullable String by,
            @Nullable OffsetDateTime at,
            @Nullable String importedFrom,
            boolean disputed,
            @Nullable OffsetDateTime wordsErasedAt) {}

    /** Marks a call as reviewed, the latest reviewer standing; or takes that back. */
    public Reviewed review(String callId, String by, boolean reviewed) {
        OffsetDateTime now =
                clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        update call_row set reviewed_by = ?, reviewed_at = ?, touched_at = current_timestamp
                        where call_id = ?\
                        """)
                .param(reviewed ? by : null)
                .param(reviewed ? now : null)
                .param(callId)
                .update();
        return reviewed(callId);
    }

    public Reviewed reviewed(String callId) {
        return jdbc.sql(
                        """
                        select reviewed_by, reviewed_at, imported_from, disputed, words_erased_at
                        from call_row where call_id = ?\
                        """)
                .params(callId)
                .query(
                        (row, number) ->
                                new Reviewed(
                                        row.getString(1),
                                        row.getObject(2, OffsetDateTime.class),
                                        row.getString(3),
                                        row.getBoolean(4),
                                        row.getObject(5, OffsetDateTime.class)))
                .optional()
                .orElse(new Reviewed(null, null, null, false, null));
    }

    /** A call of this rep that came in under this name, whoever brought it. @param clientId as the import named it */
    public Optional<String> importedAs(String rep, String clientId) {
        return jdbc.sql(
                        """
                        select call_id from call_row
                        where rep = ? and client_id = ? and imported_from is not null
                        order by call_id limit 1\
                        """)
                .params(rep, clientId)
                .query(String.class)
                .optional();
    }

    /** Marks a call that came in from a file. */
    public void imported(String callId, String file) {
        jdbc.sql(
                        """
                        update call_row set imported_from = ?, touched_at = current_timestamp
                        where call_id = ?\
                        """)
                .params(file, callId)
                .update();
    }

    /** Marks a call whose rep disputes how it was judged; or one where that is settled. */
    public void dispute(String callId, boolean disputed) {
        jdbc.sql(
                        """
                        update call_row set disputed = ?, touched_at = current_timestamp
                        where call_id = ?\
                        """)
                .params(disputed, callId)
                .update();
    }
}
