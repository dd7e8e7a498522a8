package makegood.coach;

import makegood.call.Authority;
import makegood.call.BeforeCall;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.call.FlowVersion;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Plays a whole talk through the coach; nothing is stored. */
public final class Replay {

    /** Turns of a talk without times are this far apart: about what a turn takes on the phone. */
    private static final Duration BETWEEN_TURNS = Duration.ofSeconds(10);

    private static final String NOBODY = "";

    private final Coach coach;
    private final FlowLibrary flows;
    private final Summarizer summarizer;
    private final DoubleSupplier millis;

    /** @param millis a running count of milliseconds, for what each turn took */
    public Replay(Coach coach, FlowLibrary flows, Summarizer summarizer, DoubleSupplier millis) {
        this.millis = millis;
        this.coach = coach;
        this.flows = flows;
        this.summarizer = summarizer;
    }

    /** @param script names no flow, or one of the library */
    public Analysis play(Script script) {
        String wanted = script.flow();
        if (wanted != null) {
            Flow named = flows.flow(wanted).orElseThrow();
            return play(script, named, "asked for");
        }
        FlowLibrary.Proposal proposal =
                flows.propose(
                        new BeforeCall(
                                script.customer(),
                                script.backstory(),
                                script.authority(),
                                Map.of()));
        return play(script, proposal.flow(), proposal.reason());
    }

    /** Plays it on a flow at hand, which need not be one of the library. */
    public Analysis play(Script script, Flow flow, String reason) {
        List<CallEvent> events = new ArrayList<>();
        List<Advice> turns = play(script, flow, reason, events);
        return new Analysis(flow.name(), reason, turns, summarizer.summarize(events));
    }

    /** The call that the talk would have been on this flow, event by event; the opening is event 0. */
    public List<CallEvent> events(Script script, Flow flow) {
        List<CallEvent> events = new ArrayList<>();
        play(script, flow, "asked for", events);
        return events;
    }

    private List<Advice> play(Script script, Flow flow, String reason, List<CallEvent> events) {
        events.add(opening(script, flow, reason));
        CallState state = CallState.of(events);
        List<Advice> turns = new ArrayList<>();
        for (Said said : script.turns()) {
            double started = millis.getAsDouble();
            Hearing heard = coach.hear(flow, state, stamp(script, turns.size() + 1), said);
            Hearing hearing = heard.took(millis.getAsDouble() - started);
            events.add(hearing.event());
            state = hearing.state();
            turns.add(hearing.advice().stateless());
        }
        return turns;
    }

    private static CallEvent.Opened opening(Script script, Flow flow, String reason) {
        return new CallEvent.Opened(
                stamp(script, 0),
                NOBODY,
                FlowVersion.of(flow),
                reason,
                flow.guards(),
                script.customer(),
                script.backstory(),
                script.authority(),
                null,
                Map.of());
    }

    /** The opening is event 0 here, so that an utterance's seq is its turn. */
    private static CallEvent.Stamp stamp(Script script, int seq) {
        return new CallEvent.Stamp(
                NOBODY,
                seq,
                script.startedAt().plus(BETWEEN_TURNS.multipliedBy(seq)),
                NOBODY,
                null);
    }

    /**
     * A talk that took place.
     *
     * @param flow the flow to follow; null to take the one proposed
     * @param startedAt what promised times are reckoned from
     */
    public record Script(
            @Nullable String flow,
            @Nullable String backstory,
            Customer customer,
            Authority authority,
            OffsetDateTime startedAt,
            List<Said> turns) {}

    /**
     * @param turns one advice a turn, {@code seq} the turn from 1, {@code callId} null
     * @param summary its seqs are turns too
     */
    public record Analysis(String flow, String flowReason, List<Advice> turns, Summary summary) {}
}
