package makegood.insight;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.listening.Remedy;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** What was asked, offered and agreed in each call, by kind: the latest word on each stands. */
final class RemedyRows {

    private final JdbcClient jdbc;

    RemedyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Heard heard) {
        heard.observation().remedies().forEach(remedy -> stand(heard.stamp().callId(), remedy));
    }

    void recount(String callId, List<CallEvent> events) {
        jdbc.sql("delete from call_remedy where call_id = ?").params(callId).update();
        CallState.heard(events).forEach(this::add);
    }

    private void stand(String callId, Remedy remedy) {
        boolean asked = remedy.status() == Remedy.Status.ASKED;
        int known =
                jdbc.sql(
                                """
                                update call_remedy set status = ?, asked = asked or ?
                                where call_id = ? and remedy = ?\
                                """)
                        .params(remedy.status().key(), asked, callId, remedy.type().key())
                        .update();
        if (known == 0) {
            jdbc.sql(
                            """
                            insert into call_remedy (call_id, remedy, asked, status)
                            values (?, ?, ?, ?)\
                            """)
                    .params(callId, remedy.type().key(), asked, remedy.status().key())
                    .update();
        }
    }
}
