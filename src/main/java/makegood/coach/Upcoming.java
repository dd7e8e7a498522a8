package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.flow.Interrupt;
import makegood.flow.Step;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say next while a call runs: never nothing. */
final class Upcoming {

    private Upcoming() {}

    /**
     * The flow's next step. Where none may be taken before the customer has answered, the question that was just asked stands,
     * with its next wording; where all is said, the flow's last step does.
     */
    static Optional<Step> next(Flow flow, CallState state) {
        return afterInterrupt(flow, state)
                .or(() -> flow.next(state))
                .or(() -> awaited(flow, state))
                .or(() -> last(flow));
    }

    /** Whether what was advised after the rep's interrupt stands until the customer speaks, whatever is noted meanwhile. */
    static boolean waits(Flow flow, CallState state, Step advised) {
        return !state.skipped(advised.name())
                && interrupts(flow)
                        .anyMatch(step -> state.awaiting(step.name()) && givesTheWord(step));
    }

    /**
     * After an interrupt the customer has the word: it stands until they took it, so that nobody reads on and asks
     * something else. After a parting comes what is to be done off the phone; after a name or a word of regret, what was
     * interrupted.
     */
    private static Optional<Step> afterInterrupt(Flow flow, CallState state) {
        if (!(state.latest() instanceof CallEvent.Heard heard)
                || heard.speaker() == Speaker.CUSTOMER
                || Debrief.isLedBy(flow.name())) {
            return Optional.empty();
        }
        return interrupts(flow)
                .filter(step -> heard.stepsTaken().contains(step.name()) && givesTheWord(step))
                .findFirst()
                .map(step -> isParting(step) ? offThePhone(flow, state).orElse(step) : step);
    }

    private static Stream<Step> interrupts(Flow flow) {
        return flow.interrupts().stream().map(Interrupt::step);
    }

    private static boolean givesTheWord(Step interrupt) {
        return interrupt.move() != Move.OPEN && interrupt.move() != Move.APOLOGIZE;
    }

    private static boolean isParting(Step interrupt) {
        return interrupt.move() == Move.THANK || interrupt.move() == Move.BACK_OFF;
    }

    private static Optional<Step> offThePhone(Flow flow, CallState state) {
        return last(flow).filter(step -> step.todo() != null && flow.stands(step, state));
    }

    /**
     * Of several steps that were taken at once, the one whose answer teaches something. In a debrief the rep's words are the
     * answers: none is still to come.
     */
    private static Optional<Step> awaited(Flow flow, CallState state) {
        if (Debrief.isLedBy(flow.name())) {
            return Optional.empty();
        }
        return Stream.concat(flow.steps().stream(), interrupts(flow))
                .filter(step -> state.awaiting(step.name()))
                .max(Comparator.comparing(step -> !step.learns().isEmpty()));
    }

    private static Optional<Step> last(Flow flow) {
        return flow.steps().isEmpty() ? Optional.empty() : Optional.of(flow.steps().getLast());
    }
}
