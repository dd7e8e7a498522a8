package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Ended;
import makegood.call.CallState;
import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Summary;
import makegood.journal.Projection;
import makegood.retention.KeepsWords;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The embedded summary of each call that is over, for lists and to be looked for. */
@Component
class SummaryRows implements Projection, KeepsWords {

    private static final int LONGEST_REASON = 4_000;
    private static final int LONGEST = 100_000;

    private final JdbcClient jdbc;
    private final EmbeddedSummarizer summarizer = new EmbeddedSummarizer();

    SummaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, Supplier<List<CallEvent>> all) {
        boolean changes = event instanceof CallEvent.Corrected || event.rewrites();
        if (event instanceof Ended || changes && isKept(event.stamp().callId())) {
            keep(all.get());
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
    private void keep(List<CallEvent> events) {
        List<CallEvent.Heard> heard = CallState.heard(events);
        if (!heard.isEmpty() && heard.stream().allMatch(line -> line.text().isEmpty())) {
            return;
        }
        Summary summary = summarizer.summarize(events);
        String callId = events.getFirst().stamp().callId();
        String reason = cut(summary.reason(), LONGEST_REASON);
        String words = cut(summary.text(), LONGEST);
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
