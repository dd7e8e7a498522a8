package makegood.coach;

import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.flow.Interrupt;
import makegood.flow.Step;

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
        return flow.next(state).or(() -> awaited(flow, state)).or(() -> last(flow));
    }

    /** Of several steps that were taken at once, the one whose answer teaches something. */
    private static Optional<Step> awaited(Flow flow, CallState state) {
        return Stream.concat(flow.steps().stream(), flow.interrupts().stream().map(Interrupt::step))
                .filter(step -> state.awaiting(step.name()))
                .max(Comparator.comparing(step -> !step.learns().isEmpty()));
    }

    private static Optional<Step> last(Flow flow) {
        return flow.steps().isEmpty() ? Optional.empty() : Optional.of(flow.steps().getLast());
    }
}
