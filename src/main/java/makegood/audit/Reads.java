package makegood.audit;

import com.google.common.cache.CacheBuilder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Who has read what of late, so that reading on is one entry. Bounded; what it forgot is recorded once more. */
final class Reads {

    private static final Duration ONE_LOOK = Duration.ofMinutes(10);
    private static final int KEPT = 10_000;

    private final Clock clock;
    private final Map<Deed, Instant> since =
            CacheBuilder.newBuilder().maximumSize(KEPT).<Deed, Instant>build().asMap();

    Reads(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isNews(Deed read) {
        Instant now = clock.instant();
        Instant before = since.get(read);
        if (before != null && now.isBefore(before.plus(ONE_LOOK))) {
            return false;
        }
        since.remove(read);
        since.put(read, now);
        return true;
    }

    synchronized void forget(Deed read) {
        since.remove(read);
    }
}
