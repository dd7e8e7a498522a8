package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallState;
import makegood.journal.CallSoFar;
import makegood.journal.OlderRows;
import makegood.journal.Projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps how much was said in each utterance, and by whom: the words may be erased one day. */
@Component
class Lengths implements Projection, OlderRows {

    private final JdbcClient jdbc;

    Lengths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, CallSoFar call) {
        String callId = event.stamp().callId();
        switch (event) {
            case Heard heard -> insert(callId, heard, Length.of(heard));
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

    private void insert(String callId, Heard heard, Length length) {
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

    @Override
    public String what() {
        return "lengths";
    }

    /** Those with a line of which nobody has noted who said it. */
    @Override
    public List<String> missing(int most) {
        return jdbc.sql("select distinct call_id from call_length where speaker is null limit ?")
                .params(most)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** A line that was logged in error goes; of one whose words are erased only the speaker can still be told. */
    @Override
    public void fill(String callId, CallSoFar call) {
        Map<Integer, Length> counted = of(callId);
        jdbc.sql("delete from call_length where call_id = ?").params(callId).update();
        for (Heard heard : CallState.heard(call.events())) {
            Length known = counted.get(heard.seq());
            insert(
                    callId,
                    heard,
                    known != null
                            ? known
                            : heard.text().isEmpty() ? Length.UNKNOWN : Length.of(heard));
        }
    }

    @Override
    public void giveUp(String callId) {
        jdbc.sql("update call_length set speaker = '' where call_id = ? and speaker is null")
                .params(callId)
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
