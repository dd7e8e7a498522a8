package makegood.call;

import makegood.condition.Situation;
import makegood.listening.Earlier;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The talk so far: the fold of a call's events. The same events give the same state, on any machine, at any time.
 * Immutable, and of a size that does not grow with the call.
 */
public final class CallState implements Situation {

    private final CallEvent.Opened opened;
    private final CallEvent latest;
    private final Lead lead;
    private final Facts facts;
    private final StepsTaken steps;
    private final Mood mood;
    private final Earlier talk;
    private final CallEvent.@Nullable Ended ended;
    private final Map<String, String> ours;

    private CallState(
            CallEvent.Opened opened,
            CallEvent latest,
            Lead lead,
            Facts facts,
            StepsTaken steps,
            Mood mood,
            Earlier talk,
            CallEvent.@Nullable Ended ended,
            Map<String, String> ours) {
        this.opened = opened;
        this.latest = latest;
        this.lead = lead;
        this.facts = facts;
        this.steps = steps;
        this.mood = mood;
        this.talk = talk;
        this.ended = ended;
        this.ours = Map.copyOf(ours);
    }

    /**
     * The state after these events: lines in error are left out, wrong speakers and promises put right.
     *
     * @param events of one call, by seq from 1, the first an {@link CallEvent.Opened}
     */
    public static CallState of(List<CallEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof CallEvent.Opened opened)) {
            throw new IllegalArgumentException("a call begins with its opening");
        }
        CallState state = opened(opened);
        for (CallEvent event : Amendments.applied(events)) {
            state = state.after(event);
        }
        return state.with(events.getLast(), state.facts, state.steps);
    }

    /** The events after the opening that count, by seq: without lines in error, each line and promise as it was put right. */
    public static List<CallEvent> counting(List<CallEvent> events) {
        return Amendments.applied(events);
    }

    /** The utterances that count, in order: without lines in error, each with its right speaker and promises. */
    public static List<CallEvent.Heard> heard(List<CallEvent> events) {
        return Amendments.applied(events).stream()
                .filter(CallEvent.Heard.class::isInstance)
                .map(CallEvent.Heard.class::cast)
                .toList();
    }

    private static CallState opened(CallEvent.Opened opened) {
        return new CallState(
                opened,
                opened,
                new Lead(opened.rep(), opened.flow(), opened.guards()),
                Facts.of(opened),
                StepsTaken.NONE,
                Mood.NONE,
                Earlier.none(opened.stamp().at()),
                null,
                Map.of());
    }

    /**
     * The state after one more event. What one that rewrites ({@link CallEvent#rewrites()}) puts right shows only when all
     * events are folded again with {@link #of}.
     */
    public CallState after(CallEvent event) {
        return switch (event) {
            case CallEvent.Heard heard -> hearing(heard);
            case CallEvent.Corrected corrected -> with(corrected, facts.with(corrected), steps);
            case CallEvent.Skipped skipped -> with(skipped, facts, steps.skipping(skipped.step()));
            case CallEvent.FlowChanged changed ->
                    with(changed, lead.by(changed), StepsTaken.NONE, ended);
            case CallEvent.HandedOver over -> with(over, lead.of(over), steps, ended);
            case CallEvent.Ended end -> with(end, lead, steps, end);
            case CallEvent.Opened again ->
                    throw new IllegalArgumentException("opened again at " + again.seq());
            case CallEvent.Aside aside ->
                    with(aside, facts, aside.unsettles() ? steps.unsettled() : steps);
        };
    }

    private CallState hearing(CallEvent.Heard heard) {
        Earlier after =
                talk.after(new Earlier.Turn(heard.speaker(), heard.text(), heard.observation()));
        return new CallState(
                opened,
                heard,
                lead,
                facts.after(heard.observation(), !after.remedies().isEmpty()),
                steps.after(heard),
                mood.after(heard),
                after,
                ended,
                ours);
    }

    private CallState with(CallEvent event, Facts known, StepsTaken taken) {
        return new CallState(opened, event, lead, known, taken, mood, talk, ended, ours);
    }

    private CallState with(
            CallEvent event, Lead now, StepsTaken taken, CallEvent.@Nullable Ended end) {
        return new CallState(opened, event, now, facts, taken, mood, talk, end, ours);
    }

    /** The same, with who is calling, as wordings ask for it. */
    public CallState calling(Map<String, String> us) {
        return new CallState(opened, latest, lead, facts, steps, mood, talk, ended, us);
    }

    @Override
    public Map<String, String> ours() {
        return ours;
    }

    public String callId() {
        return opened.stamp().callId();
    }

    public CallEvent.Opened opening() {
        return opened;
    }

    public CallEvent latest() {
        return latest;
    }

    public int seq() {
        return latest.seq();
    }

    @Override
    public String flowName() {
        return lead.flow().name();
    }

    @Override
    public String rep() {
        return lead.rep();
    }

    public FlowVersion flow() {
        return lead.flow();
    }

    public Earlier talk() {
        return talk;
    }

    public boolean isEnded() {
        return ended != null;
    }

    public Map<String, String> facts() {
        return facts.values();
    }

    public @Nullable String standing() {
        return steps.standing();
    }

    @Override
    public boolean awaiting(String step) {
        return steps.awaiting().contains(step);
    }

    /** 0..1 a move since the customer last spoke; empty where nothing has learnt it. */
    public Map<Move, Double> callsFor() {
        return mood.callsFor();
    }

    @Override
    public boolean known(String fact) {
        return facts.values().containsKey(fact);
    }

    @Override
    public @Nullable String fact(String fact) {
        return facts.values().get(fact);
    }

    @Override
    public double amount(String fact) {
        return facts.amount(fact);
    }

    @Override
    public boolean done(String step) {
        return steps.done().contains(step);
    }

    @Override
    public int timesAsked(String step) {
        return steps.asked().getOrDefault(step, 0);
    }

    @Override
    public int timesAdvised(String step) {
        return steps.advised().getOrDefault(step, 0);
    }

    @Override
    public boolean skipped(String step) {
        return steps.skipped().contains(step);
    }

    @Override
    public Anger anger() {
        return Mood.of(talk.anger());
    }

    @Override
    public Set<String> signals() {
        return mood.signals();
    }

    @Override
    public int refusals() {
        return mood.refusals();
    }

    @Override
    public boolean slip() {
        return !mood.slips().isEmpty();
    }

    @Override
    public Set<String> heard() {
        return mood.heard();
    }

    @Override
    public Set<String> slips() {
        return mood.slips();
    }

    @Override
    public int turns() {
        return talk.turns();
    }

    @Override
    public Map<String, String> customer() {
        return opened.customer().known();
    }

    @Override
    public Map<String, Object> authority() {
        return opened.authority().known();
    }

    @Override
    public double callsFor(String move) {
        return Move.of(move).map(mood.callsFor()::get).orElse(0.0);
    }

    @Override
    public Set<String> guards() {
        return lead.guards();
    }

    @Override
    public List<Said> earlier() {
        return talk.latest().stream()
                .filter(turn -> !turn.text().isEmpty())
                .map(turn -> new Said(turn.speaker().key(), turn.text()))
                .toList();
    }
}
