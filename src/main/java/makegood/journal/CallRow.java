package makegood.journal;

import makegood.coach.Debrief;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A call in a list.
 *
 * @param endedAt null until somebody ends it
 * @param outcome null while only proposed
 * @param anger the level after the last utterance, 0..3
 * @param peakAnger the highest level, 0..3
 */
public record CallRow(
        String id,
        String rep,
        String flow,
        @Nullable String follows,
        String customer,
        @Nullable String company,
        @Nullable String externalId,
        OffsetDateTime startedAt,
        OffsetDateTime lastAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String outcome,
        int utterances,
        int anger,
        int peakAnger,
        List<String> causes,
        List<String> rules) {

    /** Where nobody has spoken for an hour, somebody forgot to end the call. */
    public static final Duration FORGOTTEN = Duration.ofHours(1);

    /** Whether it is being talked in: what the coach asks after a call is not. */
    public boolean isLive(Instant now) {
        return endedAt == null
                && !Debrief.isLedBy(flow)
                && lastAt.toInstant().isAfter(now.minus(FORGOTTEN));
    }

    /** As it stands in the table, with what is noted beside it still to come. */
    public static CallRow of(ResultSet row) throws SQLException {
        return new CallRow(
                row.getString("call_id"),
                row.getString("rep"),
                row.getString("flow"),
                row.getString("follows"),
                row.getString("customer_name"),
                row.getString("company"),
                row.getString("external_id"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("last_at", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("outcome"),
                row.getInt("utterances"),
                row.getInt("anger"),
                row.getInt("peak_anger"),
                List.of(),
                List.of());
    }

    public CallRow with(List<String> heard, List<String> broken) {
        return new CallRow(
                id,
                rep,
                flow,
                follows,
                customer,
                company,
                externalId,
                startedAt,
                lastAt,
                endedAt,
                outcome,
                utterances,
                anger,
                peakAnger,
                heard,
                broken);
    }
}
