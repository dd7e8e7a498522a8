package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.HelpAsked;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Whispered;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.coach.Advice;
import makegood.coach.NextStep;
import makegood.listening.Anger;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A call in progress at one glance.
 *
 * @param next the step that stands; null where none does
 * @param curve levels of anger after the customer's last utterances, oldest first, at most {@link #POINTS}
 * @param last what was said last; null while nobody has spoken
 * @param helpAskedAt null where the rep has not asked for help, or a manager has answered
 */
public record LiveRow(
        String callId,
        int seq,
        String rep,
        Customer customer,
        OffsetDateTime startedAt,
        OffsetDateTime lastAt,
        String flow,
        @Nullable NextStep next,
        Anger anger,
        List<Integer> curve,
        @Nullable Words last,
        @Nullable OffsetDateTime helpAskedAt,
        boolean ended) {

    static final int POINTS = 40;

    /** @param text as stored */
    public record Words(Speaker speaker, String text) {}

    /**
     * @param events of one call, from its opening on; a line that was taken back since is as if never said
     * @param standing the advice after the last of them
     */
    static LiveRow of(List<CallEvent> events, Advice standing) {
        Map<Integer, CallEvent> counting = new HashMap<>();
        CallState.counting(events).forEach(event -> counting.put(event.seq(), event));
        LiveRow row = opened((Opened) events.getFirst());
        for (CallEvent event : events) {
            CallEvent counts = counting.get(event.seq());
            row = counts == null ? row.advised(event, null) : row.after(new Told(counts, null));
        }
        return row.advised(events.getLast(), standing);
    }

    private static LiveRow opened(Opened opened) {
        OffsetDateTime at = opened.stamp().at();
        return new LiveRow(
                opened.stamp().callId(),
                opened.seq(),
                opened.rep(),
                opened.customer(),
                at,
                at,
                opened.flow().name(),
                null,
                Anger.CALM,
                List.of(),
                null,
                null,
                false);
    }

    /** The same after one more event. */
    LiveRow after(Told told) {
        CallEvent event = told.event();
        LiveRow advised = advised(event, told.advice());
        return switch (event) {
            case Heard heard -> advised.hearing(heard);
            case HelpAsked help -> advised.help(help.stamp().at());
            case Whispered whispered -> advised.help(null);
            case HandedOver over -> advised.of(over.rep());
            case Ended ended -> advised.over();
            default -> advised;
        };
    }

    private LiveRow advised(CallEvent event, @Nullable Advice advice) {
        OffsetDateTime at = event.stamp().at();
        return new LiveRow(
                callId,
                event.seq(),
                rep,
                customer,
                startedAt,
                at.isAfter(lastAt) ? at : lastAt,
                advice == null ? flow : advice.flow().name(),
                advice == null ? next : advice.next(),
                advice == null ? anger : advice.anger(),
                curve,
                last,
                helpAskedAt,
                ended);
    }

    private LiveRow hearing(Heard heard) {
        List<Integer> levels = new ArrayList<>(curve);
        if (heard.speaker() == Speaker.CUSTOMER && heard.observation().understood()) {
            levels.add(heard.observation().anger().level());
        }
        List<Integer> latest =
                List.copyOf(levels.subList(Math.max(0, levels.size() - POINTS), levels.size()));
        Words words = new Words(heard.speaker(), heard.text());
        return with(rep, latest, words, helpAskedAt, ended);
    }

    private LiveRow help(@Nullable OffsetDateTime at) {
        return with(rep, curve, last, at, ended);
    }

    private LiveRow of(String owner) {
        return with(owner, curve, last, helpAskedAt, ended);
    }

    private LiveRow over() {
        return with(rep, curve, last, null, true);
    }

    private LiveRow with(
            String owner,
            List<Integer> levels,
            @Nullable Words words,
            @Nullable OffsetDateTime help,
            boolean over) {
        return new LiveRow(
                callId, seq, owner, customer, startedAt, lastAt, flow, next, anger, levels, words,
                help, over);
    }
}
