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
import makegood.flow.Step;
import makegood.phrasebook.Warning;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what a rep is about to say. Nothing is stored. */
@Service
public class DraftDesk {

    private static final String NOBODY = "";

    private final Coach coach;
    private final FlowLibrary flows;
    private final ShownWarnings shown;
    private final Ticker ticker;

    DraftDesk(Coach coach, FlowLibrary flows, ShownWarnings shown, Ticker ticker) {
        this.shown = shown;
        this.coach = coach;
        this.flows = flows;
        this.ticker = ticker;
    }

    /**
     * In a call, as it stands. What its rep is shown is remembered until they say something: so it can be told which warnings
     * were heeded.
     *
     * @param reader who asks
     * @param quiet whether they see only the gravest
     * @param step of the call's flow that these words are for; null where none
     * @throws Refusal for an unknown step
     */
    public List<Warning> check(
            LiveCall call, String reader, boolean quiet, @Nullable String step, String text) {
        if (step != null) {
            Flows.step(call.flow(), step);
        }
        List<Warning> warnings = coach.check(text, call.state());
        if (reader.equals(call.state().rep())) {
            shown.show(
                    call.state().callId(),
                    text,
                    warnings.stream()
                            .filter(warning -> !quiet || warning.level() == Warning.Level.ERROR)
                            .map(Warning::rule)
                            .toList(),
                    ticker.millis());
        }
        return warnings;
    }

    /** Words of this call are erased: what was typed in it and not said goes too. */
    public void forget(String callId) {
        shown.forget(callId);
    }

    /**
     * Without a call.
     *
     * @param rep who is to say it: the rules of their team hold
     * @param flow whose guards hold; null for the rules that are common to all flows
     * @param step of that flow that these words are for: what the steps before it learn is known by then; null where none
     * @param earlier what was said before, oldest first
     * @throws Refusal for an unknown flow or step
     */
    public List<Warning> check(
            String rep,
            @Nullable String flow,
            @Nullable String step,
            List<Said> earlier,
            String text) {
        BeforeCall before = new BeforeCall(Customer.UNKNOWN, null, Authority.UNSET, Map.of());
        Flow followed = flow == null ? flows.propose(before).flow() : Flows.named(flows, flow);
        Set<String> guards = flow == null ? Set.of() : followed.guards();
        Map<String, String> known =
                step == null ? Map.of() : learntBefore(followed, Flows.step(followed, step));
        CallState state =
                CallState.of(
                        List.of(
                                new CallEvent.Opened(
                                        stamp(1),
                                        rep,
                                        FlowVersion.of(followed),
                                        "",
                                        guards,
                                        Customer.UNKNOWN,
                                        null,
                                        Authority.UNSET,
                                        null,
                                        known)));
        for (Said said : earlier) {
            state = coach.hear(followed, state, stamp(state.seq() + 1), said).state();
        }
        return coach.check(text, state);
    }

    /** Known, though nobody said in which words. */
    private static Map<String, String> learntBefore(Flow flow, Step step) {
        Map<String, String> known = new HashMap<>();
        for (Step before : flow.steps()) {
            if (before.name().equals(step.name())) {
                break;
            }
            before.learns().forEach(fact -> known.put(fact, ""));
        }
        return known;
    }

    private CallEvent.Stamp stamp(int seq) {
        return new CallEvent.Stamp(NOBODY, seq, ticker.now(), NOBODY, null);
    }
}
