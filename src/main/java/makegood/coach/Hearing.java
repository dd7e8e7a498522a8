package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallState;

import java.util.List;

/** What hearing an utterance brings: the event to append, the state and the advice after it. */
public record Hearing(CallEvent.Heard event, CallState state, Advice advice) {

    /** The same, after a draft whose warnings of these rules the rep took heed of. */
    public Hearing heeding(List<String> rules) {
        return new Hearing(event.heeding(rules), state, advice);
    }

    /** The same, with the milliseconds that it took from received to advised. */
    public Hearing took(double millis) {
        return new Hearing(event.took(millis), state, advice.took(millis));
    }
}
