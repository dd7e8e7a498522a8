package makegood.slack;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Ended;

import java.util.List;
import java.util.Objects;

/** A call ends once; each outcome that is set later comes as another end. */
final class Endings {

    private Endings() {}

    /** What is told of ends. */
    enum Telling {
        SUMMARY,
        OUTCOME,
        NOTHING
    }

    /**
     * The whole summary is told once, an outcome that is set later by itself, and the same outcome again not at all.
     *
     * @param ends that came since something was told last, by seq; one at least
     */
    static Telling of(List<CallEvent> events, List<Ended> ends) {
        List<Ended> before =
                events.stream()
                        .filter(event -> event.seq() < ends.getFirst().seq())
                        .filter(Ended.class::isInstance)
                        .map(Ended.class::cast)
                        .toList();
        if (before.isEmpty()) {
            return Telling.SUMMARY;
        }
        return Objects.equals(before.getLast().outcome(), ends.getLast().outcome())
                ? Telling.NOTHING
                : Telling.OUTCOME;
    }
}
