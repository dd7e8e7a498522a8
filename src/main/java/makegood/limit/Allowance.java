package makegood.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import java.time.Duration;

/** What is left to one person, or one line. Safe for several threads. */
public final class Allowance {

    /** A page that reconnects sends what it kept at once. */
    private static final int SECONDS_AT_ONCE = 4;

    private final Bucket bucket;

    Allowance(long aSecond) {
        this.bucket =
                Bucket.builder()
                        .addLimit(
                                limit ->
                                        limit.capacity(aSecond * SECONDS_AT_ONCE)
                                                .refillGreedy(aSecond, Duration.ofSeconds(1)))
                        // A running count: a clock that is set back must not keep anybody waiting.
                        .withNanosecondPrecision()
                        .build();
    }

    /** Takes one. @throws TooMuch where none is left */
    public void take() {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMuch(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Takes one where one is left. */
    public boolean takes() {
        return bucket.tryConsume(1);
    }
}
