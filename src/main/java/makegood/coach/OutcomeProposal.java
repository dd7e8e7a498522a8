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

/**
 * How a call seems to have ended, until the rep or a manager says: who wants to be left alone is left alone; a no that stays
 * is a loss; a yes about business is a win.
 */
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
        boolean leftAlone = makes(last, Move.BACK_OFF);
        boolean onConditions = lastSaid(last, Signal.Type.CONDITION) >= 0;
        int refused = lastSaid(last, Signal.Type.REFUSAL);
        int agreed = lastSaid(last, Signal.Type.ACCEPTANCE);
        if (refused > agreed || leftAlone && state.refusals() > 0 && !onConditions) {
            return Outcome.LOST;
        }
        boolean business =
                BUSINESS.stream().anyMatch(move -> makes(last, move))
                        || trialStands(evidence)
                        || lastSaid(last, Signal.Type.ASKS_PRICE) >= 0
                        || onConditions && makes(last, Move.PLAY_BACK);
        return agreed >= 0 && business && !leftAlone ? Outcome.WON_BACK : Outcome.OPEN;
    }

    private static boolean trialStands(Evidences evidence) {
        return evidence.remedies().stream()
                .anyMatch(remedy -> remedy.what().type() == Remedy.Type.TRIAL);
    }

    /** The place of the last turn in which the customer says so; -1 where there is none. */
    private static int lastSaid(List<CallEvent.Heard> last, Signal.Type type) {
        for (int i = last.size() - 1; i >= 0; i--) {
            if (last.get(i).speaker() == Speaker.CUSTOMER
                    && last.get(i).observation().signals().stream()
                            .anyMatch(signal -> signal.type() == type)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean makes(List<CallEvent.Heard> last, Move move) {
        return last.stream().anyMatch(heard -> heard.observation().moves().contains(move));
    }
}
