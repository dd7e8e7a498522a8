package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.HelpAsked;
import makegood.call.CallEvent.Noted;
import makegood.call.CallEvent.PromiseKept;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Whispered;
import makegood.coach.Advice;

/** Which events carry advice. */
final class Advised {

    private Advised() {}

    /** With the advice only where the event may have changed it. */
    static Told told(CallEvent event, Advice advice) {
        return new Told(event, changes(event) ? advice : null);
    }

    static boolean changes(CallEvent event) {
        return switch (event) {
            case Rated rated -> false;
            case PromiseKept kept -> false;
            case Noted noted -> false;
            case HelpAsked help -> false;
            case Whispered whispered -> false;
            case HandedOver over -> false;
            default -> true;
        };
    }
}
