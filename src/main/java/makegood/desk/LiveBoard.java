package makegood.desk;

import com.google.common.cache.CacheBuilder;

import makegood.call.CallEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls in progress at one glance each. What it keeps is only so as not to read a call again with each word that is said. */
@Service
public class LiveBoard {

    private static final int KEPT = 1_000;

    private final CallBook book;
    private final Map<String, LiveRow> kept =
            CacheBuilder.newBuilder().maximumSize(KEPT).<String, LiveRow>build().asMap();

    LiveBoard(CallBook book) {
        this.book = book;
    }

    /** The call as it stands; empty where there is none. */
    public Optional<LiveRow> row(String callId) {
        LiveRow known = kept.get(callId);
        try {
            LiveCall call = book.find(callId);
            int seq = call.state().seq();
            if (known != null && known.seq() == seq) {
                return Optional.of(known);
            }
            List<CallEvent> events =
                    book.events(callId).stream().filter(event -> event.seq() <= seq).toList();
            LiveRow row = LiveRow.of(events, book.advice(call));
            keep(row);
            return Optional.of(row);
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** Their words may be gone: they are read anew when next asked for. */
    public void forget(Collection<String> calls) {
        kept.keySet().removeAll(calls);
    }

    @EventListener
    void look(CallChanged changed) {
        kept.computeIfPresent(
                changed.callId(),
                (call, known) ->
                        follows(known, changed.told().event())
                                ? known.after(changed.told())
                                : null);
    }

    private static boolean follows(LiveRow known, CallEvent event) {
        return known.seq() == event.seq() - 1
                && !event.unsettles()
                && !(event instanceof CallEvent.Ended);
    }

    private void keep(LiveRow row) {
        if (!row.ended()) {
            kept.merge(row.callId(), row, (known, read) -> known.seq() < read.seq() ? read : known);
        }
    }
}
