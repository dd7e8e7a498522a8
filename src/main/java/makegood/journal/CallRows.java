package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The row of a call in lists, with its causes and broken rules. Made from events alone, in the event's transaction. */
final class CallRows {

    /** Where they are not counted yet, or can't be, {@link StepRows} sees to it. */
    private static final String ONE_TURN_MORE =
            ", customer_turns = case when customer_turns < 0 then customer_turns"
                    + " else customer_turns + 1 end";

    /**
     * A line may come late, or from a clock that is wrong: what has happened since happened all the same, and nothing has
     * happened in a time that is to come. Else a call in progress would be over, or its words would be kept for ever.
     */
    private static final String LAST =
            "greatest(last_at, least(cast(? as timestamp with time zone), current_timestamp))";

    private final JdbcClient jdbc;

    CallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param worded whether the event brings words, which are kept beside it
     * @param all the call's events including this one, read only where the row has to be made anew
     */
    void write(CallEvent event, boolean worded, Supplier<List<CallEvent>> all) {
        if (event instanceof Opened opened) {
            insert(opened);
        } else if (event.unsettles() || event instanceof Corrected right && right.tellsWhy()) {
            recount(event, worded, Standing.of(all.get()));
        } else {
            update(event, worded);
        }
    }

    private void insert(Opened opened) {
        CallEvent.Stamp stamp = opened.stamp();
        jdbc.sql(
                        """
                        insert into call_row (call_id, last_seq, rep, flow, opened_by, client_id, follows, customer_name,
                            company, external_id, started_at, last_at, utterances, anger, peak_anger, customer_turns,
                            uses_counted)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 1)\
                        """)
                .param(stamp.callId())
                .param(stamp.seq())
                .param(opened.rep())
                .param(opened.flow().name())
                .param(stamp.by())
                .param(stamp.clientId())
                .param(opened.follows())
                .param(opened.customer().name())
                .param(opened.customer().company())
                .param(opened.customer().externalId())
                .param(stamp.at())
                .param(stamp.at())
                .update();
    }

    private void update(CallEvent event, boolean worded) {
        switch (event) {
            case Heard heard -> heard(heard, worded);
            case FlowChanged changed -> set(event, worded, "flow = ?", changed.flow().name());
            case HandedOver over -> set(event, worded, "rep = ?", over.rep());
            case Ended ended -> {
                OffsetDateTime at = event.stamp().at();
                set(
                        event,
                        worded,
                        "ended_at = coalesce(ended_at, ?), outcome = ?",
                        at,
                        ended.outcome() == null ? null : ended.outcome().key());
            }
            default -> set(event, worded, "");
        }
    }

    private void heard(Heard heard, boolean worded) {
        Anger anger = heard.observation().anger();
        boolean turn = heard.speaker() == Speaker.CUSTOMER && StepHistory.mark(heard) != null;
        set(
                heard,
                worded,
                "utterances = utterances + 1, anger = ?, peak_anger = greatest(peak_anger, ?)"
                        + (turn ? ONE_TURN_MORE : ""),
                anger.level(),
                anger.level());
        marks(heard.stamp().callId(), Standing.causes(heard), heard.warnings());
    }

    private void recount(CallEvent event, boolean worded, Standing standing) {
        String callId = event.stamp().callId();
        jdbc.sql("delete from call_cause where call_id = ?").params(callId).update();
        jdbc.sql("delete from call_rule where call_id = ?").params(callId).update();
        set(
                event,
                worded,
                "utterances = ?, anger = ?, peak_anger = ?",
                standing.utterances(),
                standing.anger(),
                standing.peak());
        marks(callId, standing.causes(), standing.warnings());
    }

    private void marks(String callId, Collection<Cause.Type> causes, List<Warning> warnings) {
        causes.forEach(cause -> once("cause", callId, cause.key()));
        warnings.stream().map(Warning::rule).distinct().forEach(rule -> once("rule", callId, rule));
    }

    /** @param what also names the table and its column */
    private void once(String what, String callId, String value) {
        String exists = "select 1 from call_%1$s where call_id = ? and %1$s = ?".formatted(what);
        if (jdbc.sql(exists).params(callId, value).query(Integer.class).optional().isEmpty()) {
            jdbc.sql("insert into call_%1$s (call_id, %1$s) values (?, ?)".formatted(what))
                    .params(callId, value)
                    .update();
        }
    }

    private void set(CallEvent event, boolean worded, String columns, @Nullable Object... values) {
        CallEvent.Stamp stamp = event.stamp();
        String sql =
                "update call_row set last_seq = ?, last_at = "
                        + LAST
                        + ", touched_at = current_timestamp"
                        // New words stand again, and have to go in their turn; an outcome brings
                        // none.
                        + (worded ? ", words_erased_at = null" : "")
                        + (columns.isEmpty() ? "" : ", " + columns)
                        + " where call_id = ?";
        JdbcClient.StatementSpec update = jdbc.sql(sql).param(stamp.seq()).param(stamp.at());
        for (Object value : values) {
            update = update.param(value);
        }
        update.param(stamp.callId()).update();
    }
}
