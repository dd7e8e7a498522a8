package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** What became of each warning, in rows. Made from events alone, in the event's transaction. */
@Component
final class RuleUses implements Projection, OlderRows {

    /** Of a call that is older than these rows. */
    private static final int UNCOUNTED = 0;

    private static final int COUNTED = 1;

    /** Of a call whose events can't be read. */
    private static final int UNREADABLE = -1;

    private final JdbcClient jdbc;

    RuleUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, CallSoFar call) {
        switch (event) {
            case Heard heard -> said(heard);
            case Rated rated -> rate(rated);
            case Retracted retracted ->
                    jdbc.sql("delete from rule_use where call_id = ? and seq = ?")
                            .params(event.stamp().callId(), retracted.retractedSeq())
                            .update();
            case Reassigned reassigned -> recount(call.events());
            default -> {}
        }
    }

    private void said(Heard heard) {
        if (!heard.warnings().isEmpty() || !heard.heeded().isEmpty()) {
            jdbc.sql("select rep, flow from call_row where call_id = ?")
                    .params(heard.stamp().callId())
                    .query(
                            (row, number) ->
                                    RuleUseHistory.of(
                                            heard,
                                            String.valueOf(row.getString(1)),
                                            String.valueOf(row.getString(2))))
                    .optional()
                    .ifPresent(uses -> uses.forEach(this::insert));
        }
    }

    private void rate(Rated rated) {
        String rule = rated.rule();
        if (rule != null) {
            jdbc.sql("update rule_use set verdict = ? where call_id = ? and seq = ? and rule = ?")
                    .params(rated.verdict().key(), rated.stamp().callId(), rated.ratedSeq(), rule)
                    .update();
        }
    }

    /** A line counts when it was said, whoever is found later to have said it. What was judged of it stays. */
    private void recount(List<CallEvent> events) {
        String callId = events.getFirst().stamp().callId();
        jdbc.sql("delete from rule_use where call_id = ?").params(callId).update();
        RuleUseHistory.of(events).forEach(this::insert);
        mark(callId, COUNTED);
    }

    private void insert(RuleUse use) {
        jdbc.sql(
                        """
                        insert into rule_use (call_id, seq, rule, rep, flow, said_at, said, heeded, verdict)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(use.callId())
                .param(use.seq())
                .param(use.rule())
                .param(use.rep())
                .param(use.flow())
                .param(use.at())
                .param(use.said())
                .param(!use.said())
                .param(use.verdict())
                .update();
    }

    private void mark(String callId, int counted) {
        jdbc.sql("update call_row set uses_counted = ? where call_id = ?")
                .params(counted, callId)
                .update();
    }

    @Override
    public String what() {
        return "uses of rules";
    }

    @Override
    public List<String> missing(int most) {
        return jdbc.sql(
                        "select call_id from call_row where uses_counted = ? order by started_at"
                                + " desc limit ?")
                .params(UNCOUNTED, most)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** The call is held while it is counted: an event that comes meanwhile is counted after it, not lost. */
    @Override
    public void fill(String callId, CallSoFar call) {
        HeldCall.hold(jdbc, callId);
        recount(call.events());
    }

    @Override
    public void giveUp(String callId) {
        mark(callId, UNREADABLE);
    }
}
