package makegood.model;

import com.google.common.cache.CacheBuilder;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** How many requests are still to be had: this minute, and for a call. Safe for several threads. */
final class Budget {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Calls that ended long ago are forgotten; a call has at most one rep. */
    private static final int CALLS_KEPT = 10_000;

    private final Clock clock;
    private final int perMinute;
    private final int perCall;
    private final Deque<Instant> lately = new ArrayDeque<>();
    private final Map<String, Integer> byCall =
            CacheBuilder.newBuilder().maximumSize(CALLS_KEPT).<String, Integer>build().asMap();

    Budget(Clock clock, int perMinute, int perCall) {
        this.clock = clock;
        this.perMinute = perMinute;
        this.perCall = perCall;
    }

    /** Takes one request. @throws NoAnswer where none is left */
    synchronized void spend(@Nullable String callId) throws NoAnswer {
        Instant now = clock.instant();
        if (!lately.isEmpty() && lately.peekLast().isAfter(now)) {
            // A clock that is set back must not keep anybody waiting.
            lately.clear();
        }
        while (!lately.isEmpty() && lately.peekFirst().isBefore(now.minus(MINUTE))) {
            lately.removeFirst();
        }
        if (lately.size() >= perMinute) {
            throw new NoAnswer(NoAnswer.Reason.MINUTE_SPENT);
        }
        if (callId != null && byCall.getOrDefault(callId, 0) >= perCall) {
            throw new NoAnswer(NoAnswer.Reason.CALL_SPENT);
        }
        lately.addLast(now);
        if (callId != null) {
            byCall.merge(callId, 1, Integer::sum);
        }
    }
}
