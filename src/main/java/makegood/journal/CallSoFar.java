package makegood.journal;

import makegood.call.CallEvent;
import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Summary;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** A call with the event that is being written: read once and summed up once, however many tables are made from it. */
public final class CallSoFar {

    private static final EmbeddedSummarizer SUMMARIZER = new EmbeddedSummarizer();

    private final Supplier<List<CallEvent>> reading;
    private @Nullable List<CallEvent> events;
    private @Nullable Summary summary;

    /** @param reading reads its events, this one included */
    public CallSoFar(Supplier<List<CallEvent>> reading) {
        this.reading = reading;
    }

    /** All its events, the one being written included; read when first asked for. */
    public List<CallEvent> events() {
        List<CallEvent> known = events;
        if (known == null) {
            known = List.copyOf(reading.get());
            events = known;
        }
        return known;
    }

    /** The embedded summary; made when first asked for. */
    public Summary summary() {
        Summary known = summary;
        if (known == null) {
            known = SUMMARIZER.summarize(events());
            summary = known;
        }
        return known;
    }
}
