package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.ConditionReader;
import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** The hunch knows one sentence, not what the customer said before it. */
class AfterTest {

    private static final Hunch SURE_THAT_NOTHING_IS_WRONG =
            new Hunch(
                    Map.of(
                            "refusal",
                            new Hunch.Weights(-20, new float[0], new float[HunchFeatures.PLACES])));

    @Test
    void asksNoHunchOfWordsThatTheCustomersMakeWrong() {
        assertThat(warnings("{match: \"^ no $\", after: \"can you\"}")).hasSize(1);
    }

    @Test
    void asksTheHunchOfWordsByThemselves() {
        assertThat(warnings("\"^ no $\"")).isEmpty();
    }

    private static List<Warning> warnings(String pattern) {
        SourceFile rule =
                Books.rule(
                        "refusal",
                        "never heard",
                        "hunch: {at-least: 0.1}",
                        "patterns: [" + pattern + "]");
        return new PhrasebookReader(new ConditionReader(), Books.READER, SURE_THAT_NOTHING_IS_WRONG)
                .read(List.of(rule), new Findings())
                .check(Books.READER.read(Speaker.REP, "No."), new Asked());
    }

    private static final class Asked extends Situation.Blank {
        @Override
        public List<Said> earlier() {
            return List.of(new Said("customer", "Can you take the fee off?"));
        }
    }
}
