package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Skipped;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What became of each step, in rows. Made from events alone, in the event's transaction. */
@Component
final class StepRows implements Projection, OlderRows {

    /** Of a call that is older than these rows. */
    private static final int UNCOUNTED = -1;

    /** Of a call whose events can't be read. */
    private static final int UNREADABLE = -2;

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, CallSoFar so) {
        if (event.unsettles()) {
            recount(so.events());
        } else if (event instanceof Heard || event instanceof Skipped || event instanceof Rated) {
            counted(event.stamp().callId())
                    .ifPresent(
                            call -> {
                                if (call.customerTurns() < 0) {
                                    recount(so.events());
                                } else {
                                    add(event, call);
                                }
                            });
        }
    }

    private void add(CallEvent event, Counted call) {
        if (event instanceof Heard heard && heard.speaker() == Speaker.CUSTOMER) {
            customer(heard);
            return;
        }
        StepHistory history = new StepHistory(call.flow(), anger(event, call));
        history.add(event);
        history.rows().forEach(this::insert);
    }

    /** A rep's turn repeats the customer's anger, where any was understood; what a press of a button changed is not asked for. */
    private static StepRow.@Nullable Mark anger(CallEvent event, Counted call) {
        return event instanceof Heard heard && call.customerTurns() > 0
                ? new StepRow.Mark(
                        heard.observation().anger().level(), heard.observation().anger().score())
                : null;
    }

    private void customer(Heard heard) {
        StepRow.Mark mark = StepHistory.mark(heard);
        if (mark == null) {
            return;
        }
        jdbc.sql(
                        """
                        update call_step set level_after = ?, score_after = ?, turns_after = turns_after + 1
                        where call_id = ? and what = ? and turns_after < ?\
                        """)
                .params(
                        mark.level(),
                        mark.score(),
                        heard.stamp().callId(),
                        StepRow.TAKEN,
                        StepRow.TURNS)
                .update();
    }

    @Override
    public String what() {
        return "steps";
    }

    /** The call is held while it is counted: an event that comes meanwhile is counted after it, not lost. */
    @Override
    public void fill(String callId, CallSoFar call) {
        HeldCall.hold(jdbc, callId);
        recount(call.events());
    }

    /** An event that is still added to it tries anew. */
    @Override
    public void giveUp(String callId) {
        jdbc.sql("update call_row set customer_turns = ? where call_id = ?")
                .params(UNREADABLE, callId)
                .update();
    }

    private void recount(List<CallEvent> events) {
        String callId = events.getFirst().stamp().callId();
        StepHistory history = StepHistory.of(events);
        jdbc.sql("delete from call_step where call_id = ?").params(callId).update();
        history.rows().forEach(this::insert);
        jdbc.sql("update call_row set customer_turns = ? where call_id = ?")
                .params(history.customerTurns(), callId)
                .update();
    }

    private void insert(StepRow row) {
        StepRow.Mark before = row.before();
        StepRow.Mark after = row.after();
        jdbc.sql(
                        """
                        insert into call_step (call_id, seq, step, flow, what, happened_at, level_before, score_before,
                            level_after, score_after, turns_after)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(row.callId())
                .param(row.seq())
                .param(row.step())
                .param(row.flow())
                .param(row.what())
                .param(row.at())
                .param(before == null ? null : before.level())
                .param(before == null ? null : before.score())
                .param(after == null ? null : after.level())
                .param(after == null ? null : after.score())
                .param(row.turnsAfter())
                .update();
    }

    private Optional<Counted> counted(String callId) {
        return jdbc.sql("select flow, customer_turns from call_row where call_id = ?")
                .params(callId)
                .query((row, number) -> new Counted(row.getString(1), row.getInt(2)))
                .optional();
    }

    @Override
    public List<String> missing(int most) {
        return jdbc.sql(
                        "select call_id from call_row where customer_turns = ? order by started_at"
                                + " desc limit ?")
                .params(UNCOUNTED, most)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private record Counted(String flow, int customerTurns) {}
}
