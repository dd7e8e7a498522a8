package makegood.queue;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.PromiseCorrected;
import makegood.call.CallEvent.PromiseKept;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallState;
import makegood.journal.CallSoFar;
import makegood.journal.Projection;
import makegood.listening.Commitment;
import makegood.listening.Observation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
            case Heard heard -> insert(callId, heard.seq(), heard.observation());
            case PromiseKept promise -> tell(promise);
            case Retracted retracted -> delete(callId, retracted.retractedSeq());
            case Reassigned right -> again(callId, right.reassignedSeq(), call.events());
            case PromiseCorrected right -> again(callId, right.promisedSeq(), call.events());
            default -> {}
        }
    }

    private void again(String callId, int seq, List<CallEvent> all) {
        delete(callId, seq);
        CallState.heard(all).stream()
                .filter(heard -> heard.seq() == seq)
                .forEach(heard -> insert(callId, seq, heard.observation()));
        all.stream()
                .filter(PromiseKept.class::isInstance)
                .map(PromiseKept.class::cast)
                .filter(kept -> kept.promisedSeq() == seq)
                .forEach(this::tell);
    }

    private void tell(PromiseKept promise) {
        jdbc.sql("update call_promise set kept = ? where call_id = ? and seq = ?")
                .params(promise.kept(), promise.stamp().callId(), promise.promisedSeq())
                .update();
    }

    private void insert(String callId, int seq, Observation seen) {
        seen.commitments().stream()
                .map(Commitment::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(
                        due ->
                                jdbc.sql(
                                                "insert into call_promise (call_id, seq, due)"
                                                        + " values (?, ?, ?)")
                                        .params(callId, seq, due)
                                        .update());
    }

    private void delete(String callId, int seq) {
        jdbc.sql("delete from call_promise where call_id = ? and seq = ?")
                .params(callId, seq)
                .update();
    }
}
