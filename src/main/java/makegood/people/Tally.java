package makegood.people;

import java.time.Duration;
import java.time.Instant;

/** Wrong passwords in a row, and how long to wait for the next. Not safe for several threads. */
final class Tally {

    private int failures;
    private Instant last = Instant.MIN;
    private Instant until = Instant.MIN;

    /** How long it is until the next may be tried; zero for now. */
    Duration waiting(Instant now) {
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** @param free how many bring no wait */
    void failed(Instant now, int free, Duration first, Duration longest) {
        failures = isForgotten(now, longest) ? 1 : failures + 1;
        last = now;
        if (failures >= free) {
            int doublings = Math.min(failures - free, 20);
            Duration wait = first.multipliedBy(1L << doublings);
            until = now.plus(wait.compareTo(longest) < 0 ? wait : longest);
        }
    }

    /** Whether it says nothing any more: no wait, and nothing wrong for as long as the longest one. */
    boolean isForgotten(Instant now, Duration longest) {
        return waiting(now).isZero()
                && (last.equals(Instant.MIN) || now.isAfter(last.plus(longest)));
    }
}
