package makegood.people;

import java.time.Duration;
import java.time.Instant;

/** Wrong passwords in a row, and how long to wait for the next. Not safe for several threads. */
final class Tally {

    private int failures;
    private Instant last = Instant.MIN;
    private Duration wait = Duration.ZERO;

    /** How long it is until the next may be tried; zero for now. */
    Duration waiting(Instant now) {
        if (now.isBefore(last)) {
            // A clock that is set back must not keep anybody waiting.
            last = now;
        }
        Duration left = wait.minus(Duration.between(last, now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** @param free how many bring no wait */
    void failed(Instant now, int free, Duration first, Duration longest) {
        failures = isForgotten(now, longest) ? 1 : failures + 1;
        last = now;
        wait = failures < free ? Duration.ZERO : wait(failures - free, first, longest);
    }

    private static Duration wait(int doublings, Duration first, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(doublings, 20));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /** Whether it says nothing any more: no wait, and nothing wrong for as long as the longest one. */
    boolean isForgotten(Instant now, Duration longest) {
        return waiting(now).isZero()
                && (last.equals(Instant.MIN) || now.isAfter(last.plus(longest)));
    }
}
