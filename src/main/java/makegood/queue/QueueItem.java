package makegood.queue;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A call to look at.
 *
 * @param reasons the gravest first, at least one
 * @param assignee who looks at it; null while nobody does
 */
public record QueueItem(
        String callId,
        String rep,
        String customer,
        OffsetDateTime startedAt,
        List<Reason> reasons,
        @Nullable String assignee) {

    int weight() {
        return reasons.stream()
                .map(Reason::kind)
                .distinct()
                .mapToInt(kind -> 1 << (Reason.Kind.values().length - kind.ordinal()))
                .sum();
    }
}
