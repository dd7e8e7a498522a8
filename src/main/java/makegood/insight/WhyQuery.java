package makegood.insight;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Which calls the whys are reckoned from.
 *
 * @param from begun at that time or later
 * @param to begun before that time
 * @param reps of these alone; null for all
 * @param flow on this flow alone; null for all
 */
public record WhyQuery(
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable List<String> reps,
        @Nullable String flow) {

    /** The same length of time just before. */
    WhyQuery before() {
        return new WhyQuery(from.minus(Duration.between(from, to)), from, reps, flow);
    }
}
