package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Outcome;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.util.List;
import java.util.Set;

/** How a call seems to have ended, until the rep or a manager says. */
final class OutcomeProposal {

    /** How many of the last turns tell how a call ended. */
    private static final int LAST = 8;

    private static final Set<Move> BUSINESS = Set.of(Move.ASK_COMMITMENT, Move.OFFER_TRIAL);

    private OutcomeProposal() {}

    static Outcome of(List<CallEvent> events, CallState state, Evidences evidence) {
        for (CallEvent event : events.reversed()) {
            if (event instanceof CallEvent.Ended end && end.outcome() != null) {
                return end.outcome();
            }
        }
        if (state.known("no-contact")) {
            return Outcome.BACK_OFF;
        }
        List<CallEvent.Heard> heard = CallState.heard(events);
        List<CallEvent.Heard> last = heard.subList(Math.max(0, heard.size() - LAST), heard.size());
        boolean refused = says(last, Signal.Type.REFUSAL);
        if (refused && (state.refusals() > 1 || makes(last, Set.of(Move.BACK_OFF)))) {
            return Outcome.BACK_OFF;
        }
        if (refused) {
            return Outcome.LOST;
        }
        boolean yes = says(last, Signal.Type.ACCEPTANCE);
        boolean business = makes(last, BUSINESS) || trialStands(evidence);
        return yes && business ? Outcome.WON_BACK : Outcome.OPEN;
    }

    private static boolean trialStands(Evidences evidence) {
        return evidence.remedies().stream()
                .anyMatch(remedy -> remedy.what().type() == Remedy.Type.TRIAL);
    }

    private static boolean says(List<CallEvent.Heard> last, Signal.Type type) {
        return last.stream()
                .filter(heard -> heard.speaker() == Speaker.CUSTOMER)
                .flatMap(heard -> heard.observation().signals().stream())
                .anyMatch(signal -> signal.type() == type);
    }

    private static boolean makes(List<CallEvent.Heard> last, Set<Move> moves) {
        return last.stream()
                .flatMap(heard -> heard.observation().moves().stream())
                .anyMatch(moves::contains);
    }
}
