package makegood.coach;

import makegood.call.CallEvent;

import java.util.List;

/** Sums a call up. */
public interface Summarizer {

    Summary summarize(List<CallEvent> events);

    /** Forgets what it may remember of a call, whose words have been erased. */
    default void forget(String callId) {}
}
