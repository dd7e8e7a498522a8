package makegood.call;

import java.util.List;

/** The talk so far: the fold of a call's events. The same events give the same state, on any machine, at any time. Immutable. */
public final class CallState {

    /** The state after these events. @param events of one call, by seq from 1, the first an {@link CallEvent.Opened} */
    public static CallState of(List<CallEvent> events) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The state after one more event; one that rewrites what was heard ({@link CallEvent#rewrites()}) needs {@link #of}. */
    public CallState after(CallEvent event) {
        throw new UnsupportedOperationException("to be written");
    }
}
