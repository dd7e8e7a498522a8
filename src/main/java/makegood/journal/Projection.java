package makegood.journal;

import makegood.call.CallEvent;

/** A table made from events, for reading. Written in the event's transaction: what fails here takes the event back. */
public interface Projection {

    /** @param all the call's events including this one, read only when asked for */
    void write(CallEvent event, CallSoFar call);
}
