package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Journal;
import makegood.coach.Advice;
import makegood.coach.Coach;
import makegood.coach.Summarizer;
import makegood.coach.Summary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;

/** Shows calls: as they stand, event by event, and summed up. */
@Service
public class CallBook {

    private final Journal journal;
    private final Coach coach;
    private final OpenCalls calls;
    private final Summarizer summarizer;

    CallBook(Journal journal, Coach coach, OpenCalls calls, Summarizer summarizer) {
        this.journal = journal;
        this.coach = coach;
        this.calls = calls;
        this.summarizer = summarizer;
    }

    /** The call as it stands. @throws Refusal when there is none */
    public LiveCall find(String callId) {
        return calls.find(callId).orElseThrow(Refusal::unknownCall);
    }

    /** Forgets what is remembered of a call, whose words have been erased; the journal knows the rest. */
    public void forget(String callId) {
        calls.forget(callId);
        summarizer.forget(callId);
    }

    /** The advice that stands now. */
    public Advice advice(LiveCall call) {
        return coach.advise(call.flow(), call.state());
    }

    public List<CallEvent> events(String callId) {
        return journal.events(callId);
    }

    public Summary summary(String callId) {
        return summarizer.summarize(journal.events(callId));
    }

    /** What was told of the events above this seq, each with the advice as it stood then. */
    public List<Told> told(String callId, int after) {
        if (find(callId).state().seq() <= after) {
            return List.of();
        }
        List<CallEvent> events = journal.events(callId);
        int known = (int) events.stream().takeWhile(event -> event.seq() <= after).count();
        List<Told> told = new ArrayList<>();
        // What was told before is folded at once: not event by event, and anew for each that
        // rewrites.
        CallState state = known == 0 ? null : CallState.of(events.subList(0, known));
        for (int i = known; i < events.size(); i++) {
            CallEvent event = events.get(i);
            state = next(state, events.subList(0, i + 1));
            told.add(new Told(event, Advised.changes(event) ? advised(state) : null));
        }
        return told;
    }

    private static CallState next(@Nullable CallState state, List<CallEvent> until) {
        CallEvent event = until.getLast();
        return state == null || event.rewrites() ? CallState.of(until) : state.after(event);
    }

    private Advice advised(CallState state) {
        return coach.advise(calls.flow(state.flow()), state);
    }
}
