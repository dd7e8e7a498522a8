package makegood.slack;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Ended;

import java.util.List;
import java.util.Objects;

/** A call ends once; each outcome that is set later comes as another end. */
final class Endings {

    private Endings() {}

    /** Whether it was over before already. */
    static boolean isLater(List<CallEvent> events, Ended ended) {
        return !before(events, ended).isEmpty();
    }

    /** Whether it was over before already, with this very outcome. */
    static boolean isRepeated(List<CallEvent> events, Ended ended) {
        List<Ended> before = before(events, ended);
        return !before.isEmpty() && Objects.equals(before.getLast().outcome(), ended.outcome());
    }

    private static List<Ended> before(List<CallEvent> events, Ended ended) {
        return events.stream()
                .filter(event -> event.seq() < ended.seq())
                .filter(Ended.class::isInstance)
                .map(Ended.class::cast)
                .toList();
    }
}
