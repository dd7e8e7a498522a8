package makegood.assistant;

import static makegood.listening.Observations.angry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import makegood.call.CallState;
import makegood.call.Calls;
import makegood.coach.NextStep;
import makegood.listening.Cause;
import makegood.listening.Listener;
import makegood.model.Lines;
import makegood.model.ModelLine;
import makegood.model.OpenAiWire;
import makegood.utterance.Move;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

@Timeout(60)
class RewordingTest {

    private static final NextStep REMEDY =
            new NextStep(
                    "remedy",
                    Move.ASK_REMEDY,
                    "What would it take to make this right?",
                    null,
                    0,
                    "It takes the edge off.",
                    "mclees",
                    false);

    private final OpenAiWire provider = new OpenAiWire();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ModelLine line = Lines.to(provider, meters);
    private final Rewording rewording = within(Duration.ofSeconds(20));

    @AfterEach
    void close() {
        line.close();
        provider.close();
    }

    @Test
    void putsTheStepInWordsThatFitTheTalk() {
        provider.says(
                "“After three weeks of waiting, what would it take to make this right for you?”");

        assertThat(rewording.of(late(), REMEDY))
                .contains(
                        "After three weeks of waiting, what would it take to make this right for"
                                + " you?");
        assertThat(provider.lastBody())
                .contains(
                        "ask remedy",
                        "What would it take to make this right?",
                        "You were three weeks late.")
                .doesNotContain("Dana Ortiz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What would it take? And why did you leave? | two-questions",
                "Would $500 make this right for you? | groundless",
                "What would it take, Maria? | groundless",
                "No problem, what would it take to make this right? | against-the-phrasebook",
                "We failed you, and I am sorry. | another-move",
                "Who decides about it? | another-move"
            })
    void throwsAwayWhatMayNotBeSaid(String words, String fault) {
        provider.says(words);

        assertThat(rewording.of(late(), REMEDY)).isEmpty();
        assertThat(meters.get("makegood.assistant.dropped").tag("what", fault).counter().count())
                .isEqualTo(1);
    }

    @Test
    void throwsAwayWhatComesTooLate() {
        Rewording hurried = within(Duration.ofMillis(500));
        provider.saysAfter("What would it take, after all that waiting?", 8_000);
        long started = System.nanoTime();

        assertThat(hurried.of(late(), REMEDY)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofMillis(7_500));
    }

    @Test
    void hasNoOtherWordsForAStepOffThePhone() {
        NextStep offThePhone =
                new NextStep(
                        "backstory",
                        null,
                        null,
                        "Ask your people.",
                        0,
                        "It helps.",
                        "james",
                        false);

        assertThat(rewording.of(late(), offThePhone)).isEmpty();
        assertThat(provider.requests()).isZero();
    }

    private static CallState late() {
        return Calls.opened()
                .customer(
                        "You were three weeks late.",
                        angry().because(Cause.Type.LATE_DELIVERY, "three weeks late"))
                .state();
    }

    private Rewording within(Duration time) {
        return new Rewording(
                line,
                Words.PROMPTS,
                Words.READER,
                new Listener(Words.EMBEDDER),
                Words.PHRASEBOOK::check,
                time);
    }
}
