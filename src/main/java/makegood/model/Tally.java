package makegood.model;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import java.time.Duration;

/** Counts requests: their size, time, model and outcome, never their text. */
final class Tally {

    private final MeterRegistry meters;
    private final String model;

    Tally(MeterRegistry meters, String model) {
        this.meters = meters;
        this.model = model;
    }

    /** @param outcome {@code answered}, or why not */
    void count(Question question, String outcome, Duration took, int answerLength) {
        String purpose = question.purpose().key();
        Timer.builder("makegood.assistant.requests")
                .description("Requests to the language model, by purpose and outcome")
                .tag("purpose", purpose)
                .tag("model", model)
                .tag("outcome", outcome)
                .register(meters)
                .record(took);
        size("sent", purpose).record(question.prompt().size());
        size("received", purpose).record(answerLength);
    }

    /** Something of an answer that was not used: a line without ground, a sentence that breaks a rule. */
    void dropped(String purpose, String what, int many) {
        if (many > 0) {
            meters.counter("makegood.assistant.dropped", "purpose", purpose, "what", what)
                    .increment(many);
        }
    }

    private DistributionSummary size(String way, String purpose) {
        return DistributionSummary.builder("makegood.assistant.size")
                .description("Characters sent to and received from the language model")
                .baseUnit("characters")
                .tag("way", way)
                .tag("purpose", purpose)
                .register(meters);
    }
}
