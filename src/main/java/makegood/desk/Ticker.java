package makegood.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** The time of day for events, and a running count for what they took. */
public final class Ticker {

    private static final double NANOS_A_MILLI = 1_000_000.0;

    /** Nobody sends later than this what was said without a line to the server. */
    private static final Duration LONGEST_AGO = Duration.ofDays(31);

    private final Clock clock;

    public Ticker(Clock clock) {
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    OffsetDateTime at(Sender sender) {
        OffsetDateTime at = sender.at();
        OffsetDateTime sent = sender.sentAt();
        if (at == null || sent == null) {
            return at == null ? now() : at;
        }
        OffsetDateTime now = now().withOffsetSameInstant(at.getOffset());
        Duration ago = Duration.between(at, sent);
        return ago.isNegative() || ago.compareTo(LONGEST_AGO) > 0 ? now : now.minus(ago);
    }

    double millis() {
        return System.nanoTime() / NANOS_A_MILLI;
    }
}
