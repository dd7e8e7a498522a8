package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.journal.Projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Supplier;

/** Keeps how much was said in each utterance: the words may be erased one day. */
@Component
class Lengths implements Projection {

    private final JdbcClient jdbc;

    Lengths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(CallEvent event, Supplier<List<CallEvent>> all) {
        if (event instanceof Heard heard) {
            Length length = Length.of(heard);
            jdbc.sql("insert into call_length (call_id, seq, words, questions) values (?, ?, ?, ?)")
                    .params(heard.stamp().callId(), heard.seq(), length.words(), length.questions())
                    .update();
        }
    }
}
