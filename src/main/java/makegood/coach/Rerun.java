package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.call.CallState;
import makegood.call.FlowVersion;
import makegood.flow.Flow;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A call that takes place again under other hints. What was heard stays as it was heard; only what the flow and the
 * phrasebook make of it is worked out anew.
 */
final class Rerun {

    private final Hints hints;
    private CallState state;
    private @Nullable NextStep next;
    private List<Warning> warnings = List.of();

    /** @param follows whether the call is taken to be on the flow from its opening on, whatever it was on */
    Rerun(Hints hints, Opened opened, boolean follows) {
        this.hints = hints;
        this.state =
                CallState.of(
                        List.of(
                                follows || leads(opened.flow())
                                        ? on(opened, hints.flow())
                                        : opened));
        advise();
    }

    /** @param said the event's words as read; null where they have been erased, or are no rep's */
    void after(CallEvent event, @Nullable Utterance said) {
        warnings = List.of();
        switch (event) {
            case Heard heard -> hear(heard, said);
            case FlowChanged changed -> {
                state = state.after(leads(changed.flow()) ? on(changed) : changed);
                advise();
            }
            default -> {
                state = state.after(event);
                advise();
            }
        }
    }

    private void hear(Heard heard, @Nullable Utterance said) {
        warnings = said == null ? heard.warnings() : hints.guard().check(said, state);
        if (!hints.lead(state)) {
            state = state.after(heard);
            next = null;
            return;
        }
        Flow flow = hints.flow();
        Said words = new Said(heard.speaker(), heard.text(), heard.step(), heard.wording());
        Hearing hearing =
                Coach.advised(
                        flow,
                        state,
                        new Heard(
                                heard.stamp(),
                                heard.speaker(),
                                heard.text(),
                                heard.observation(),
                                warnings,
                                heard.step(),
                                heard.wording(),
                                StepsHeard.taken(flow, state, words, heard.observation()),
                                List.of(),
                                null,
                                0));
        state = hearing.state();
        next = hearing.advice().next();
    }

    private void advise() {
        next = hints.lead(state) ? AdviceWriter.write(hints.flow(), state).next() : null;
    }

    private boolean leads(FlowVersion flow) {
        return flow.name().equals(hints.flow().name());
    }

    private FlowChanged on(FlowChanged changed) {
        Flow flow = hints.flow();
        return new FlowChanged(changed.stamp(), FlowVersion.of(flow), flow.guards());
    }

    private static Opened on(Opened opened, Flow flow) {
        return new Opened(
                opened.stamp(),
                opened.rep(),
                FlowVersion.of(flow),
                opened.flowReason(),
                flow.guards(),
                opened.customer(),
                opened.backstory(),
                opened.authority(),
                opened.follows(),
                opened.carried());
    }

    /** Whether somebody's words have to be read again for it. */
    static boolean warns(CallEvent event) {
        return event instanceof Heard heard
                && heard.speaker() == Speaker.REP
                && heard.observation().understood()
                && !heard.text().isEmpty();
    }

    /** Null where no step stands, and while the call is on another flow. */
    @Nullable NextStep next() {
        return next;
    }

    /** Of the latest event. */
    List<Warning> warnings() {
        return warnings;
    }
}
