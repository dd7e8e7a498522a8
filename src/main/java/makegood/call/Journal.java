package makegood.call;

import java.util.List;
import java.util.Optional;

/** Where a call's events are kept. What {@link #append} has returned from is durable. */
public interface Journal {

    /**
     * Appends the next event of its call.
     *
     * @throws SeqTaken when another event has that seq already: read again and retry
     */
    default void append(CallEvent event) {
        append(event, () -> {});
    }

    /**
     * Appends the next event of its call, and with it what has to stand or fall together with it.
     *
     * @param alongside writes in the very same transaction: where it fails, the event is not kept either
     * @throws SeqTaken when another event has that seq already: read again and retry
     */
    void append(CallEvent event, Runnable alongside);

    /** All events of a call by seq; empty for a call that does not exist. */
    List<CallEvent> events(String callId);

    /** The events of a call with a seq above {@code after}, by seq. */
    List<CallEvent> events(String callId, int after);

    /** The event that this command of a client brought, if it was sent before. */
    Optional<CallEvent> sent(String callId, String clientId);

    /** The call that this client opened with this command before. */
    Optional<String> opened(String by, String clientId);

    /** The latest call on this flow that they have opened after that call, and that has not ended. */
    Optional<String> stillOpen(String by, String follows, String flow);

    /** Somebody else appended that seq first. */
    class SeqTaken extends RuntimeException {
        public SeqTaken(String callId, int seq, Throwable cause) {
            super("event " + seq + " of call " + callId + " has been appended by another", cause);
        }
    }
}
