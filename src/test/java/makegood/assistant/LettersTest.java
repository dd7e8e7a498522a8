package makegood.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.Calls;
import makegood.coach.Ours;
import makegood.condition.Situation;
import makegood.letter.AgreedCall;
import makegood.letter.Letter;
import makegood.letter.LetterWriter;
import makegood.model.Lines;
import makegood.model.ModelLine;
import makegood.model.OpenAiWire;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

@Timeout(60)
class LettersTest {

    private static final Predicate<String> HARMLESS =
            words ->
                    Words.PHRASEBOOK
                            .check(
                                    Words.READER.read(Speaker.REP, words),
                                    new Situation.Blank() {
                                        @Override
                                        public Set<String> guards() {
                                            return Set.of("win-back-plea", "price-concession");
                                        }
                                    })
                            .isEmpty();

    private final OpenAiWire provider = new OpenAiWire();
    private final ModelLine line = Lines.to(provider);
    private final Letters letters =
            new Letters(
                    new LetterWriter(HARMLESS, Ours.NOTHING),
                    line,
                    Words.PROMPTS,
                    new SendingRules(Set.of(), Set.of()),
                    Words.READER,
                    HARMLESS,
                    Duration.ofSeconds(5));

    @AfterEach
    void close() {
        line.close();
        provider.close();
    }

    @Test
    void takesAModelsLetterThatStandsOnTheCall() {
        provider.says(
                "Your orders came three weeks late. The $400 credit is agreed, and I will call you"
                        + " on Tuesday at ten.");

        Letter letter = write();

        assertThat(letter.by()).isEqualTo("stand-in");
        assertThat(letter.body())
                .isEqualTo(
                        """
                        Dear Dana Ortiz,

                        Your orders came three weeks late. The $400 credit is agreed, and I will call you on Tuesday at ten.

                        rep
                        """);
        assertThat(provider.lastBody()).contains("a $400 credit").doesNotContain("Dana Ortiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You will get $900 on Thursday.",
                "Maria Lopez will visit you.",
                "We would love to have you back.",
                "I am sorry that you feel that way.",
                ""
            })
    void fallsBackWhereALetterMayNotBeSent(String words) {
        provider.says(words);

        assertThat(write().by()).isEqualTo("embedded");
    }

    private Letter write() {
        Calls call = AgreedCall.credit();
        return letters.write(Letter.Kind.REVISIT, call.events(), AgreedCall.summary(call));
    }
}
