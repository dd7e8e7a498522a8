package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.journal.Projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps how much was said in each utterance, and by whom: the words may be erased one day. */
@Component
class Lengths implements Projection {

    private final JdbcClient jdbc;

    Lengths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, Supplier<List<CallEvent>> all) {
        String callId = event.stamp().callId();
        switch (event) {
            case Heard heard -> insert(callId, heard);
            case Retracted retracted ->
                    jdbc.sql("delete from call_length where call_id = ? and seq = ?")
                            .params(callId, retracted.retractedSeq())
                            .update();
            case Reassigned right ->
                    jdbc.sql("update call_length set speaker = ? where call_id = ? and seq = ?")
                            .params(right.speaker().key(), callId, right.reassignedSeq())
                            .update();
            default -> {}
        }
    }

    private void insert(String callId, Heard heard) {
        Length length = Length.of(heard);
        jdbc.sql(
                        """
                        insert into call_length (call_id, seq, words, questions, speaker)
                        values (?, ?, ?, ?, ?)\
                        """)
                .params(
                        callId,
                        heard.seq(),
                        length.words(),
                        length.questions(),
                        heard.speaker().key())
                .update();
    }

    /** Of each utterance by seq; those that nobody has counted are missing. */
    Map<Integer, Length> of(String callId) {
        Map<Integer, Length> lengths = new HashMap<>();
        jdbc.sql("select seq, words, questions from call_length where call_id = ? and words >= 0")
                .params(callId)
                .query(
                        row -> {
                            lengths.put(row.getInt(1), new Length(row.getInt(2), row.getInt(3)));
                        });
        return lengths;
    }
}
