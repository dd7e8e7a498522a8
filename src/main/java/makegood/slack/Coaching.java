package makegood.slack;

import makegood.call.Authority;
import makegood.call.BeforeCall;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.coach.Advice;
import makegood.coach.Coach;
import makegood.coach.NextStep;
import makegood.coach.Replay;
import makegood.coach.Said;
import makegood.desk.Discretion;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** Coaches on words that belong to no call: nothing is stored. */
@SlackPart
final class Coaching {

    private static final String HELLO = "Hello.";

    /** Live calls keep their share of the machine. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Replay replay;
    private final Coach coach;
    private final FlowLibrary flows;
    private final Discretion discretion;
    private final Clock clock;

    Coaching(Replay replay, Coach coach, FlowLibrary flows, Discretion discretion, Clock clock) {
        this.replay = replay;
        this.coach = coach;
        this.flows = flows;
        this.discretion = discretion;
        this.clock = clock;
    }

    /** The advice after this talk, which has at least one turn. */
    Coached on(List<Said> talk) {
        places.acquireUninterruptibly();
        try {
            Flow flow =
                    flows.propose(new BeforeCall(Customer.UNKNOWN, null, Authority.UNSET, Map.of()))
                            .flow();
            List<CallEvent> events = replay.events(script(begun(flow, talk)), flow);
            CallState state = CallState.of(events);
            return told(flow, state, coach.advise(flow, state), CallState.heard(events));
        } finally {
            places.release();
        }
    }

    /** What a call's advice says after these lines, with the wordings of its next step. */
    Coached told(Flow flow, CallState state, Advice advice, List<CallEvent.Heard> lines) {
        NextStep next = advice.next();
        List<String> wordings =
                next == null
                        ? List.of()
                        : flow.step(next.step())
                                .map(step -> coach.wordings(flow, state, step))
                                .orElse(List.of());
        return new Coached(advice, wordings, state.talk().remedies(), lines);
    }

    /** A customer who speaks first was greeted before: nobody is told now to say hello. */
    private static List<Said> begun(Flow flow, List<Said> talk) {
        if (talk.getFirst().speaker() == Speaker.REP) {
            return talk;
        }
        return Stream.concat(greeting(flow).stream(), talk.stream()).toList();
    }

    private static Optional<Said> greeting(Flow flow) {
        return flow.steps().stream()
                .filter(step -> step.move() == Move.OPEN && !step.say().isEmpty())
                .findFirst()
                .map(step -> new Said(Speaker.REP, HELLO, step.name(), 0));
    }

    private Replay.Script script(List<Said> talk) {
        return new Replay.Script(
                null,
                null,
                Customer.UNKNOWN,
                Authority.UNSET,
                OffsetDateTime.now(clock),
                talk.stream().map(discretion::masked).toList());
    }
}
