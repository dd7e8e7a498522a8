package makegood.call;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What later events put right: lines logged in error, and lines of the wrong speaker. */
final class Amendments {

    private Amendments() {}

    /** The events after the opening as they stand today, by seq. */
    static List<CallEvent> applied(List<CallEvent> events) {
        Set<Integer> retracted = new HashSet<>();
        Map<Integer, CallEvent.Reassigned> reassigned = new HashMap<>();
        for (CallEvent event : events) {
            if (event instanceof CallEvent.Retracted error) {
                retracted.add(error.retractedSeq());
            } else if (event instanceof CallEvent.Reassigned right) {
                reassigned.put(right.reassignedSeq(), right);
            }
        }
        return events.stream()
                .skip(1)
                .filter(event -> !retracted.contains(event.seq()))
                .map(event -> righted(event, reassigned.get(event.seq())))
                .toList();
    }

    private static CallEvent righted(CallEvent event, CallEvent.@Nullable Reassigned right) {
        return event instanceof CallEvent.Heard heard && right != null ? heard.as(right) : event;
    }
}
