package makegood.desk;

import makegood.call.CallEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls in progress at one glance each. What it keeps is only so as not to read a call again with each word that is said. */
@Service
public class LiveBoard {

    private static final int KEPT = 1_000;

    private final CallBook book;
    private final Map<String, LiveRow> kept =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, LiveRow> eldest) {
                    return size() > KEPT;
                }
            };

    LiveBoard(CallBook book) {
        this.book = book;
    }

    /** The call as it stands; empty where there is none. */
    public Optional<LiveRow> row(String callId) {
        LiveRow known = kept(callId);
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
        synchronized (kept) {
            kept.keySet().removeAll(calls);
        }
    }

    @EventListener
    void look(CallChanged changed) {
        CallEvent event = changed.told().event();
        synchronized (kept) {
            LiveRow known = kept.remove(changed.callId());
            if (known != null
                    && known.seq() == event.seq() - 1
                    && !event.unsettles()
                    && !(event instanceof CallEvent.Ended)) {
                kept.put(changed.callId(), known.after(changed.told()));
            }
        }
    }

    private @Nullable LiveRow kept(String callId) {
        synchronized (kept) {
            return kept.get(callId);
        }
    }

    private void keep(LiveRow row) {
        synchronized (kept) {
            LiveRow known = kept.get(row.callId());
            if (!row.ended() && (known == null || known.seq() < row.seq())) {
                kept.put(row.callId(), row);
            }
        }
    }
}
