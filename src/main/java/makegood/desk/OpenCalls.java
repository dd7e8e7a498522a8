package makegood.desk;

import com.google.common.cache.CacheBuilder;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The calls that were used last, folded. Everything in it can be folded again from the journal. Safe for several threads. */
@Component
final class OpenCalls {

    /** A call takes some 20 kB; reps who talk at the same time are fewer. */
    private static final int KEPT = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(OpenCalls.class);

    private final Journal journal;
    private final FlowLibrary flows;
    private final boolean shared;

    /** Versions whose loss has been said: once is enough. */
    private final Set<FlowVersion> told = ConcurrentHashMap.newKeySet();

    private final Map<String, LiveCall> kept =
            CacheBuilder.newBuilder().maximumSize(KEPT).<String, LiveCall>build().asMap();

    OpenCalls(Journal journal, FlowLibrary flows, DeskSettings settings) {
        this.shared = settings.shared();
        this.journal = journal;
        this.flows = flows;
    }

    Optional<LiveCall> find(String callId) {
        LiveCall known = kept.get(callId);
        if (known != null) {
            return Optional.of(shared ? caughtUp(known) : known);
        }
        List<CallEvent> events = journal.events(callId);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        LiveCall folded = live(CallState.of(events));
        keepNewer(folded);
        return Optional.of(folded);
    }

    /** What other machines have written since is folded onto what is known here. */
    private LiveCall caughtUp(LiveCall known) {
        String callId = known.state().callId();
        List<CallEvent> newer = journal.events(callId, known.state().seq());
        if (newer.isEmpty()) {
            return known;
        }
        CallState state = known.state();
        if (newer.stream().anyMatch(CallEvent::rewrites)) {
            state = CallState.of(journal.events(callId));
        } else {
            for (CallEvent event : newer) {
                state = state.after(event);
            }
        }
        LiveCall current = live(state);
        keepNewer(current);
        return current;
    }

    LiveCall live(CallState state) {
        return new LiveCall(state, flow(state.flow()));
    }

    /** The flow as the call took it; today's, said in the log, where that version can be read no more. */
    Flow flow(FlowVersion taken) {
        return flows.flow(taken.name(), taken.version())
                .or(() -> todays(taken))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "flow "
                                                + taken.name()
                                                + " "
                                                + taken.version()
                                                + " is in no archive"));
    }

    private Optional<Flow> todays(FlowVersion taken) {
        Optional<Flow> now = flows.flow(taken.name());
        if (now.isPresent() && told.add(taken)) {
            LOG.warn(
                    "Version {} of the flow {} can no longer be read: its calls go on with today's,"
                            + " {}.",
                    taken.version(),
                    taken.name(),
                    now.get().version());
        }
        return now;
    }

    void keep(LiveCall call) {
        kept.put(call.state().callId(), call);
    }

    void forget(String callId) {
        kept.remove(callId);
    }

    /** A reader that folded an older state must not undo what a writer has put here meanwhile. */
    private void keepNewer(LiveCall call) {
        kept.merge(
                call.state().callId(),
                call,
                (known, folded) -> known.state().seq() < folded.state().seq() ? folded : known);
    }
}
