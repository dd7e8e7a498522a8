package makegood.insight;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.call.CallState;
import makegood.coach.Summary;
import makegood.journal.CallSoFar;
import makegood.journal.OlderRows;
import makegood.journal.Projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** What each call adds to the whys: its remedies, and once it is over its scope and worth. Made from events alone. */
@Component
class WhyRows implements Projection, OlderRows {

    private final JdbcClient jdbc;
    private final RemedyRows remedies;

    WhyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.remedies = new RemedyRows(jdbc);
    }

    @Override
    public void write(CallEvent event, CallSoFar call) {
        String callId = event.stamp().callId();
        switch (event) {
            case Opened opened -> insert(callId, Summary.Scope.UNCLEAR, Summary.Worth.UNDECIDED);
            case Heard heard -> remedies.add(heard);
            case Ended ended -> judge(callId, call);
            case Corrected corrected when decides(corrected) -> judge(callId, call);
            case CallEvent other when other.unsettles() -> recount(callId, call);
            default -> {}
        }
    }

    private static boolean decides(Corrected corrected) {
        return corrected.fact().equals("scope") || corrected.fact().equals("worth");
    }

    private void recount(String callId, CallSoFar call) {
        remedies.recount(callId, call.events());
        judge(callId, call);
    }

    /** Where the words are erased, what they told before stands: without them nothing better can be known. */
    private void judge(String callId, CallSoFar call) {
        boolean known =
                jdbc.sql("select 1 from call_why where call_id = ?")
                        .params(callId)
                        .query(Integer.class)
                        .optional()
                        .isPresent();
        if (known && isErased(call.events())) {
            return;
        }
        Summary summary = call.summary();
        if (known) {
            jdbc.sql("update call_why set scope = ?, worth = ? where call_id = ?")
                    .params(summary.scope().key(), summary.worth().key(), callId)
                    .update();
        } else {
            insert(callId, summary.scope(), summary.worth());
        }
    }

    private static boolean isErased(List<CallEvent> events) {
        List<Heard> heard = CallState.heard(events);
        return !heard.isEmpty() && heard.stream().allMatch(each -> each.text().isEmpty());
    }

    private void insert(String callId, Summary.Scope scope, Summary.Worth worth) {
        jdbc.sql("insert into call_why (call_id, scope, worth) values (?, ?, ?)")
                .params(callId, scope.key(), worth.key())
                .update();
    }

    @Override
    public String what() {
        return "whys";
    }

    @Override
    public void fill(String callId, CallSoFar call) {
        recount(callId, call);
    }

    /** A row that says nothing, so that the call is missing no more. Its next event, if one comes, counts it anew. */
    @Override
    public void giveUp(String callId) {
        insert(callId, Summary.Scope.UNCLEAR, Summary.Worth.UNDECIDED);
    }

    @Override
    public List<String> missing(int most) {
        return jdbc.sql(
                        """
                        select c.call_id from call_row c
                        where not exists (select 1 from call_why w where w.call_id = c.call_id)
                        order by c.started_at desc limit ?\
                        """)
                .params(most)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
