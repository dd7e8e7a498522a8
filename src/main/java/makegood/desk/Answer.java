package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.coach.Advice;

/**
 * What came of a command.
 *
 * @param state of the call after the event
 * @param advice as it stood after the event
 * @param again the command had been sent before: nothing was stored or pushed now
 */
public record Answer(CallEvent event, CallState state, Advice advice, boolean again) {

    /** As it is told to others. */
    public Told told() {
        return Advised.told(event, advice);
    }
}
