package makegood.queue;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.PromiseCorrected;
import makegood.call.CallEvent.PromiseKept;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallState;
import makegood.call.KeptPromises;
import makegood.journal.CallSoFar;
import makegood.journal.Projection;
import makegood.listening.Commitment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** What was promised by when, and whether it was kept. Made from events alone. */
@Component
class PromiseRows implements Projection {

    private final JdbcClient jdbc;

    PromiseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, CallSoFar call) {
        String callId = event.stamp().callId();
        switch (event) {
            case Heard heard -> insert(callId, heard, KeptPromises.of(List.of()));
            case PromiseKept told -> again(callId, told.promisedSeq(), call.events());
            case Retracted retracted -> delete(callId, retracted.retractedSeq());
            case Reassigned right -> again(callId, right.reassignedSeq(), call.events());
            case PromiseCorrected right -> again(callId, right.promisedSeq(), call.events());
            default -> {}
        }
    }

    private void again(String callId, int seq, List<CallEvent> all) {
        delete(callId, seq);
        KeptPromises told = KeptPromises.of(all);
        CallState.heard(all).stream()
                .filter(heard -> heard.seq() == seq)
                .forEach(heard -> insert(callId, heard, told));
    }

    private void insert(String callId, Heard heard, KeptPromises told) {
        for (Commitment promise : heard.observation().commitments()) {
            if (promise.due() != null) {
                jdbc.sql(
                                "insert into call_promise (call_id, seq, which, due, kept)"
                                        + " values (?, ?, ?, ?, ?)")
                        .param(callId)
                        .param(heard.seq())
                        .param(promise.which())
                        .param(promise.due())
                        .param(told.kept(heard.seq(), promise))
                        .update();
            }
        }
    }

    private void delete(String callId, int seq) {
        jdbc.sql("delete from call_promise where call_id = ? and seq = ?")
                .params(callId, seq)
                .update();
    }
}
