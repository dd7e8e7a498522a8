package makegood.coach;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.flow.Step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rep's answer in the debrief comes to. */
class DebriefAnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes, definitely. | yes",
                "Yes, no doubt. | yes",
                "No doubt about it, yes. | yes",
                "Definitely not. | no",
                "Of course not. | no",
                "I would not. | no",
                "I wouldn’t. | no",
                "It is not worth it. | no",
                "Not really. | no",
                "I'm not sure. | undecided",
            })
    void takesAYesThatIsDeniedForANo(String answer, String worth) {
        assertThat(learned("worth", answer)).containsEntry("worth", worth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A single mistake. | specific",
                "It's not systemic, it was an accident. | specific",
                "Not a one-off, this keeps happening. | systemic",
                "It isn't an accident, it's our process. | systemic",
                "It is no accident: it's how we work. | systemic",
                "Not the first time. | systemic",
                "Not systemic. | unclear",
            })
    void findsNoScopeInWordsThatDenyIt(String answer, String scope) {
        assertThat(learned("scope", answer)).containsEntry("scope", scope);
    }

    @Test
    @Timeout(5)
    void readsAnEndlessAnswerAtOnce() {
        assertThat(learned("worth", "not no ".repeat(10_000))).containsKey("worth");
    }

    private static Map<String, String> learned(String fact, String answer) {
        Step step =
                new Step(
                        fact,
                        null,
                        null,
                        List.of(fact + "?"),
                        "Why.",
                        "james",
                        List.of(fact),
                        null,
                        null,
                        Step.FOR_EVER);
        return Debrief.learned(step, answer, Optional::empty);
    }
}
