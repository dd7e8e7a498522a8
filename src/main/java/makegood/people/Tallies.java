package makegood.people;

import com.google.common.cache.CacheBuilder;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Wrong passwords by name, or by address. So many are kept and no more; a flood of new ones drives out those that were
 * heard of least lately. Safe for several threads.
 */
final class Tallies {

    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Map<String, Tally> kept;

    /** @param free how many bring no wait @param most how many are kept */
    Tallies(int free, Duration first, Duration longest, int most) {
        this.free = free;
        this.first = first;
        this.longest = longest;
        this.kept = CacheBuilder.newBuilder().maximumSize(most).<String, Tally>build().asMap();
    }

    synchronized Duration waiting(String key, Instant now) {
        Tally tally = kept.get(key);
        return tally == null ? Duration.ZERO : tally.waiting(now);
    }

    /** @return whether a wait began with this one */
    synchronized boolean failed(String key, Instant now) {
        Tally tally = kept.computeIfAbsent(key, any -> new Tally());
        boolean waited = !tally.waiting(now).isZero();
        tally.failed(now, free, first, longest);
        return !waited && !tally.waiting(now).isZero();
    }

    synchronized void forget(String key) {
        kept.remove(key);
    }
}
