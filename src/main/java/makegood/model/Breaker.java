package makegood.model;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Leaves a provider alone that fails again and again, or that asked for it. */
final class Breaker {

    private static final int LOOKED_AT = 10;
    private static final int FEWEST = 4;

    /** A key that is refused stays refused until somebody acts. */
    private static final Duration KEY_REFUSED = Duration.ofMinutes(5);

    private final CircuitBreaker breaker;
    private volatile NoAnswer.Reason reason = NoAnswer.Reason.PROVIDER_FAILED;

    Breaker(Duration pause, Clock clock) {
        this.breaker =
                CircuitBreaker.of(
                        "language-model",
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(LOOKED_AT)
                                .minimumNumberOfCalls(FEWEST)
                                .failureRateThreshold(50)
                                .permittedNumberOfCallsInHalfOpenState(1)
                                .waitDurationInOpenState(pause)
                                .clock(clock)
                                .build());
    }

    /** @throws NoAnswer while the provider is left alone */
    void permit() throws NoAnswer {
        if (!breaker.tryAcquirePermission()) {
            throw new NoAnswer(NoAnswer.Reason.RESTING);
        }
    }

    /** The permit was not used. */
    void release() {
        breaker.releasePermission();
    }

    void answered(Duration took) {
        breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** @param asked how long the provider asked to be left alone; zero where it did not */
    void failed(NoAnswer failure, Duration took, Duration asked) {
        reason = failure.reason();
        breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, failure);
        if (failure.reason() == NoAnswer.Reason.KEY_REFUSED) {
            breaker.transitionToOpenStateFor(KEY_REFUSED);
        } else if (!asked.isZero()) {
            breaker.transitionToOpenStateFor(asked);
        }
    }

    boolean isResting() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    boolean isTrying() {
        return breaker.getState() == CircuitBreaker.State.HALF_OPEN;
    }

    /** Why the last request failed. */
    NoAnswer.Reason reason() {
        return reason;
    }
}
