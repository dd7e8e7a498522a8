package makegood.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.coach.Summary;
import makegood.letter.AgreedCall;
import makegood.model.FakeClock;
import makegood.model.NoAnswer;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class KeptSummariesTest {

    private static final Summary SUMMARY = AgreedCall.summary(AgreedCall.credit());

    private final FakeClock clock = new FakeClock();
    private final KeptSummaries kept = new KeptSummaries(clock);
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void writesEachSummaryOnceForEachStateOfTheCall() {
        get(7, this::writes);
        get(7, this::writes);
        get(8, this::writes);

        assertThat(tries).hasValue(2);
    }

    @Test
    void triesNoMoreThanThreeTimesAMinuteApart() {
        for (int look = 0; look < 20; look++) {
            get(7, () -> fails(NoAnswer.Reason.TOO_SLOW));
            clock.pass(Duration.ofSeconds(30));
        }

        assertThat(tries).hasValue(3);
        assertThat(get(7, this::writes)).isEmpty();
    }

    @Test
    void takesAFailureForNoAnswer() {
        get(7, () -> fails(NoAnswer.Reason.PROVIDER_FAILED));
        clock.pass(Duration.ofMinutes(1));

        assertThat(get(7, this::writes)).contains(SUMMARY);
    }

    @Test
    void countsNoTryWhereNothingWasAsked() {
        for (int look = 0; look < 10; look++) {
            get(7, () -> fails(NoAnswer.Reason.RESTING));
        }

        assertThat(get(7, this::writes)).contains(SUMMARY);
    }

    @Test
    void comesThroughAFaultOfOurOwn() {
        try {
            get(
                    7,
                    () -> {
                        throw new IllegalStateException("a fault");
                    });
        } catch (IllegalStateException fault) {
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(get(7, this::writes)).contains(SUMMARY);
    }

    private Optional<Summary> get(int seq, KeptSummaries.Writing writing) {
        return kept.get("call", seq, writing);
    }

    private Optional<Summary> writes() {
        tries.incrementAndGet();
        return Optional.of(SUMMARY);
    }

    private Optional<Summary> fails(NoAnswer.Reason reason) throws NoAnswer {
        tries.incrementAndGet();
        throw new NoAnswer(reason);
    }
}
