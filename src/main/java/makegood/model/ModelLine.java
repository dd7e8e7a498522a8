package makegood.model;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * The one line to the language model: bounded in number, size and time, and broken off while the provider fails. Safe for
 * several threads. Waits for the answer, so the live lane never calls it.
 */
public final class ModelLine implements AutoCloseable {

    private final ModelSettings settings;
    private final Clock clock;
    private final RetryAfter retryAfter;
    private final @Nullable Exchange exchange;
    private final Breaker breaker;
    private final Budget budget;
    private final Semaphore atOnce;
    private final Tally tally;

    public ModelLine(ModelSettings settings, MeterRegistry meters, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.retryAfter = new RetryAfter(clock);
        this.exchange =
                settings.provider() == Provider.NONE
                        ? null
                        : new Exchange(Models.of(settings, retryAfter));
        this.breaker = new Breaker(settings.pause(), clock);
        this.budget = new Budget(clock, settings.perMinute(), settings.perCall());
        this.atOnce = new Semaphore(settings.atOnce());
        this.tally = new Tally(meters, settings.model());
    }

    public boolean isOn() {
        return exchange != null;
    }

    /** The model's name, as an answer of its names it. */
    public String model() {
        return settings.model();
    }

    public LineState state() {
        String provider = settings.provider().key();
        if (exchange == null) {
            return new LineState(provider, "", "off", NoAnswer.Reason.OFF.words());
        }
        if (breaker.isResting()) {
            return new LineState(
                    provider, settings.model(), "embedded-only", breaker.reason().words());
        }
        return breaker.isTrying()
                ? new LineState(provider, settings.model(), "trying", breaker.reason().words())
                : new LineState(provider, settings.model(), "ready", "");
    }

    /** The model's words. @throws NoAnswer where there are none that can be used */
    public String ask(Question question) throws NoAnswer {
        return ask(question, null);
    }

    /** @param partial told each bit as it comes; null to have it whole */
    public String ask(Question question, @Nullable Consumer<String> partial) throws NoAnswer {
        Exchange open = exchange;
        if (open == null) {
            throw new NoAnswer(NoAnswer.Reason.OFF);
        }
        if (!atOnce.tryAcquire()) {
            throw refused(question, NoAnswer.Reason.BUSY);
        }
        try {
            permit(question);
            return exchanged(open, question, partial);
        } finally {
            atOnce.release();
        }
    }

    private void permit(Question question) throws NoAnswer {
        try {
            breaker.permit();
        } catch (NoAnswer resting) {
            throw refused(question, resting.reason());
        }
        try {
            budget.spend(question.callId());
        } catch (NoAnswer spent) {
            breaker.release();
            throw refused(question, spent.reason());
        }
    }

    private NoAnswer refused(Question question, NoAnswer.Reason reason) {
        tally.count(question, reason.key(), Duration.ZERO, 0);
        return new NoAnswer(reason);
    }

    private String exchanged(Exchange open, Question question, @Nullable Consumer<String> partial)
            throws NoAnswer {
        long started = clock.millis();
        retryAfter.take();
        try {
            String answer = open.with(question, partial);
            Duration took = Duration.ofMillis(clock.millis() - started);
            breaker.answered(took);
            tally.count(question, "answered", took, answer.length());
            return answer;
        } catch (NoAnswer failure) {
            Duration took = Duration.ofMillis(clock.millis() - started);
            breaker.failed(failure, took, retryAfter.take());
            tally.count(question, failure.reason().key(), took, 0);
            throw failure;
        }
    }

    /** An answer came whose content can't be used: counted, and the breaker hears of it. */
    public NoAnswer unusable(Question.Purpose purpose, NoAnswer.Reason reason) {
        tally.dropped(purpose.key(), reason.key(), 1);
        return new NoAnswer(reason);
    }

    /** Counts parts of an answer that were not used. */
    public void dropped(Question.Purpose purpose, String what, int many) {
        tally.dropped(purpose.key(), what, many);
    }

    @Override
    public void close() {
        if (exchange != null) {
            exchange.close();
        }
    }
}
