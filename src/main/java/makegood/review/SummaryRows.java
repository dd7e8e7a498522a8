package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Ended;
import makegood.call.CallState;
import makegood.coach.Summary;
import makegood.journal.CallSoFar;
import makegood.journal.OlderRows;
import makegood.journal.Projection;
import makegood.retention.KeepsWords;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/** The embedded summary of each call that is over, for lists and to be looked for. */
@Component
class SummaryRows implements Projection, OlderRows, KeepsWords {

    private static final int LONGEST_REASON = 4_000;
    private static final int LONGEST = 100_000;

    private final JdbcClient jdbc;

    SummaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, CallSoFar call) {
        boolean changes = event instanceof CallEvent.Corrected || event.rewrites();
        if (event instanceof Ended || changes && isKept(event.stamp().callId())) {
            keep(event.stamp().callId(), call);
        }
    }

    private boolean isKept(String callId) {
        return jdbc.sql("select 1 from call_summary where call_id = ? and words <> ''")
                .params(callId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Of a call whose words are erased nothing is summed up anew. */
    private void keep(String callId, CallSoFar call) {
        List<CallEvent.Heard> heard = CallState.heard(call.events());
        if (!heard.isEmpty() && heard.stream().allMatch(line -> line.text().isEmpty())) {
            return;
        }
        Summary summary = call.summary();
        put(callId, cut(summary.reason(), LONGEST_REASON), cut(summary.text(), LONGEST));
    }

    private void put(String callId, String reason, String words) {
        int known =
                jdbc.sql("update call_summary set reason = ?, words = ? where call_id = ?")
                        .params(reason, words, callId)
                        .update();
        if (known == 0) {
            jdbc.sql("insert into call_summary (call_id, reason, words) values (?, ?, ?)")
                    .params(callId, reason, words)
                    .update();
        }
    }

    @Override
    public List<String> missing(int most) {
        return jdbc.sql(
                        """
                        select c.call_id from call_row c
                        where c.ended_at is not null and not exists (select 1 from call_summary s where s.call_id = c.call_id)
                        order by c.started_at desc limit ?\
                        """)
                .params(most)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** The index of words learns of it by the row. */
    @Override
    public void fill(String callId, CallSoFar call) {
        put(callId, "", "");
        keep(callId, call);
        jdbc.sql("update call_row set touched_at = current_timestamp where call_id = ?")
                .params(callId)
                .update();
    }

    @Override
    public void giveUp(String callId) {
        put(callId, "", "");
    }

    private static String cut(String text, int most) {
        String whole = text.replace('\0', ' ');
        return whole.length() <= most ? whole : whole.substring(0, most);
    }

    @Override
    public String what() {
        return "list-summaries";
    }

    @Override
    public int erase(Collection<String> calls, Extent extent) {
        return jdbc.sql(
                        """
                        update call_summary set reason = '', words = ''
                        where call_id in (:calls) and (reason <> '' or words <> '')\
                        """)
                .param("calls", calls)
                .update();
    }
}
