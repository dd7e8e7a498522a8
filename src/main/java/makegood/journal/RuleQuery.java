package makegood.journal;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Which warnings a report is about.
 *
 * @param from at or after; null for all
 * @param to before; null for all
 * @param reps of these only; null for all
 * @param flow in calls of this flow; null for all
 */
public record RuleQuery(
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable List<String> reps,
        @Nullable String flow) {}
