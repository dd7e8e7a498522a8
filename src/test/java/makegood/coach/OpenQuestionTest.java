package makegood.coach;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.Calls;
import makegood.flow.Flow;
import makegood.listening.Observations;
import makegood.listening.Signal;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class OpenQuestionTest {

    @Test
    void isWhatTheCustomerEndedOn() {
        assertThat(asked("Thursday. Fine. And if it's a no?", "And if it's a no", calm(), "remedy"))
                .contains("And if it's a no?");
        assertThat(asked("whats ray gonna say", "whats ray gonna say", calm(), "remedy"))
                .contains("whats ray gonna say");
    }

    @Test
    void isNoneOnceTheyWentOnToSaySomethingElse() {
        assertThat(asked("Who knows? I left.", "Who knows", calm(), "remedy")).isEmpty();
        assertThat(asked("I ask who knows.", "who knows", calm(), "remedy")).isEmpty();
    }

    @Test
    void isNoneInAngryWords() {
        assertThat(asked("Do you not read?", "Do you not read", angry(), "remedy")).isEmpty();
    }

    @Test
    void isNoneWhereTheStepAnswersIt() {
        assertThat(asked("Who is that?", "Who is that", calm(), "open")).isEmpty();
    }

    @Test
    void isToldWithItsWholeSentence() {
        assertThat(asked("Good. Who is that, if I may ask?", "if I may ask", calm(), "remedy"))
                .contains("Who is that, if I may ask?");
    }

    /** "I see, thank you" is no answer to "what happens with it?"; to "are you calling me a liar?" an apology is. */
    @Test
    void isPassedOverByKindWordsUnlessItBroughtThem() {
        Calls call = call("What happens with it?", "What happens with it", calm(), "vent");
        Flow aStep =
                Flows.read(
                        """
                        flow: small
                        title: Small
                        source: james
                        use-when: In tests.
                        steps:
                          - step: vent
                            move: acknowledge
                            say: [I see. Thank you.]
                            why: It arrived.
                        """);

        assertThat(AdviceWriter.write(aStep, call.state()).question())
                .contains("What happens with it?");
        assertThat(AdviceWriter.write(Flows.small(), call.state()).question()).isEmpty();
    }

    @Test
    void isNoneOnceTheRepHasSpoken() {
        Calls call =
                call("And if it's a no?", "And if it's a no", calm(), "remedy")
                        .repTaking("remedy", "Then I ring you. What else do you need?");

        assertThat(AdviceWriter.write(Flows.small(), call.state()).question()).isEmpty();
    }

    private static Optional<String> asked(
            String text, String words, Observations heard, String step) {
        return AdviceWriter.write(Flows.small(), call(text, words, heard, step).state()).question();
    }

    private static Calls call(String text, String words, Observations heard, String step) {
        return Flows.call()
                .customer(text, heard.signalling(Signal.Type.QUESTION, words, text), step);
    }
}
