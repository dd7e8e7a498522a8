package makegood.desk;

import makegood.call.Authority;
import makegood.call.BeforeCall;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.call.FlowVersion;
import makegood.coach.Coach;
import makegood.coach.Said;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;
import makegood.phrasebook.Warning;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what a rep is about to say. Nothing is stored. */
@Service
public class DraftDesk {

    private static final String NOBODY = "";

    private final Coach coach;
    private final FlowLibrary flows;
    private final Ticker ticker;

    DraftDesk(Coach coach, FlowLibrary flows, Ticker ticker) {
        this.coach = coach;
        this.flows = flows;
        this.ticker = ticker;
    }

    /** In a call, as it stands. */
    public List<Warning> check(LiveCall call, String text) {
        return coach.check(text, call.state());
    }

    /**
     * Without a call.
     *
     * @param flow whose guards hold; null for the rules that are common to all flows
     * @param earlier what was said before, oldest first
     * @throws Refusal for an unknown flow
     */
    public List<Warning> check(@Nullable String flow, List<Said> earlier, String text) {
        Customer nobody = new Customer(NOBODY, null, null, null, null, null);
        BeforeCall before = new BeforeCall(nobody, null, Authority.UNSET, Map.of());
        Flow followed = flow == null ? flows.propose(before).flow() : Flows.named(flows, flow);
        Set<String> guards = flow == null ? Set.of() : followed.guards();
        CallState state = CallState.of(List.of(opened(followed, guards, nobody)));
        for (Said said : earlier) {
            state = coach.hear(followed, state, stamp(state.seq() + 1), said).state();
        }
        return coach.check(text, state);
    }

    private CallEvent.Opened opened(Flow flow, Set<String> guards, Customer nobody) {
        return new CallEvent.Opened(
                stamp(1),
                NOBODY,
                new FlowVersion(flow.name(), flow.version()),
                "",
                guards,
                nobody,
                null,
                Authority.UNSET,
                null,
                Map.of());
    }

    private CallEvent.Stamp stamp(int seq) {
        return new CallEvent.Stamp(NOBODY, seq, ticker.now(), NOBODY, null);
    }
}
