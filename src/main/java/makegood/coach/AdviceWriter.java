package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.flow.Interrupt;
import makegood.flow.Step;
import makegood.listening.Observation;
import makegood.phrasebook.Warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what a state asks for into advice. */
final class AdviceWriter {

    /** Further steps that are shown folded away. */
    private static final int OTHERS = 3;

    private AdviceWriter() {}

    /** For the state's latest event; an utterance keeps the step that was advised when it was heard. */
    static Advice write(Flow flow, CallState state) {
        return write(flow, state, standing(flow, state));
    }

    static Advice write(Flow flow, CallState state, Optional<Step> next) {
        Optional<CallEvent.Heard> heard =
                state.latest() instanceof CallEvent.Heard utterance
                        ? Optional.of(utterance)
                        : Optional.empty();
        Observation seen =
                heard.map(CallEvent.Heard::observation)
                        .orElseGet(() -> Observation.nothing(true, state.talk().anger()));
        return new Advice(
                state.callId(),
                state.seq(),
                state.latest().stamp().clientId(),
                heard.map(CallEvent.Heard::text).orElse(""),
                state.isEnded() ? null : next.map(step -> put(flow, step, state)).orElse(null),
                state.isEnded() ? List.of() : others(flow, state, next),
                state.callsFor(),
                seen.anger(),
                seen.causes(),
                seen.remedies(),
                seen.impact(),
                seen.signals(),
                heard.map(CallEvent.Heard::warnings).orElse(List.<Warning>of()),
                seen.commitments(),
                seen.moves(),
                progress(flow, state),
                state.flow(),
                seen.understood(),
                heard.map(CallEvent.Heard::tookMillis).orElse(0.0));
    }

    /** What was advised last stands until something is said, or it is done or put aside: a note changes no advice. */
    private static Optional<Step> standing(Flow flow, CallState state) {
        Optional<Step> last = Optional.ofNullable(state.standing()).flatMap(flow::step);
        return state.latest() instanceof CallEvent.Heard
                ? last
                : last.filter(step -> flow.stands(step, state) || Upcoming.waits(flow, state, step))
                        .or(() -> Upcoming.next(flow, state));
    }

    private static NextStep put(Flow flow, Step step, CallState state) {
        int wording =
                step.say().isEmpty()
                        ? 0
                        : Math.min(state.timesAsked(step.name()), step.say().size() - 1);
        return new NextStep(
                step.name(),
                step.move(),
                flow.say(step, wording, state),
                step.todo(),
                wording,
                flow.why(step, state),
                step.source(),
                flow.interrupts().stream().map(Interrupt::step).anyMatch(step::equals));
    }

    private static List<NextStep> others(Flow flow, CallState state, Optional<Step> next) {
        return flow.open(state).stream()
                .filter(step -> next.filter(step::equals).isEmpty())
                .limit(OTHERS)
                .map(step -> put(flow, step, state))
                .toList();
    }

    private static Progress progress(Flow flow, CallState state) {
        List<String> done = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Step step : flow.steps()) {
            if (flow.done(step, state) || state.awaiting(step.name())) {
                done.add(step.name());
            } else if (!state.skipped(step.name())) {
                left.add(step.name());
            }
        }
        return new Progress(done, left);
    }
}
