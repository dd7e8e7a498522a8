package makegood.coach;

import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.phrasebook.PhraseGuard;

/** What gives hints: a flow, and the rules beside it. */
public record Hints(Flow flow, PhraseGuard guard) {

    /** Whether a call is on this flow, in whatever version. */
    boolean lead(CallState state) {
        return state.flow().name().equals(flow.name());
    }
}
