package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import makegood.condition.ConditionReader;
import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** What the hunch may do against a rule's own words, and against another rule. */
class SureTest {

    private static final String COURIER = "It was the courier who lost it.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exceptions: [courier]",
                "unless: {sentence: [courier]}",
                "unless: {clause: [courier]}",
            })
    void countsWhateverElseTheSentenceHoldsOnceItIsSure(String excuse) {
        assertThat(rules(COURIER, blame("hunch: {alone: 0.5, sure: 0.9}", excuse)))
                .containsExactly("blame");
        assertThat(rules(COURIER, blame("hunch: {alone: 0.5}", excuse))).isEmpty();
        assertThat(rules(COURIER, blame("hunch: {alone: 0.5, sure: 0.999}", excuse))).isEmpty();
    }

    @Test
    void isNeverSureOfATextByItself() {
        SourceFile rule = blame("hunch: {alone: 0.5, sure: 0.9}", "exceptions: [courier]");

        assertThat(rules(COURIER, new Situation.Blank(), Map.of("blame", 5f), rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I won't say it was the courier who lost it.",
                "He says “it was the courier” to everybody.",
                "It was the courier who lost it. We pay for that.",
            })
    void heedsWhatIsDeniedQuotedOrMadeGoodHoweverSureItIs(String said) {
        SourceFile rule = blame("hunch: {alone: 0.5, sure: 0.9}", "unless: {utterance: [we pay]}");

        assertThat(rules(said, rule)).doesNotContain("blame");
    }

    @Test
    void aPatternYieldsToAnotherRulesHunchOnlyWhereThatIsLikelier() {
        SourceFile refusal =
                Books.rule("refusal", "can not", "yields-to: [blame]", "hunch: {at-least: 0.1}");
        SourceFile blame = blame("hunch: {alone: 0.5}");
        String said = "The courier says we can not help it.";

        assertThat(rules(said, Map.of("refusal", 2f, "blame", 3f), refusal, blame))
                .containsExactly("blame");
        assertThat(rules(said, Map.of("refusal", 3f, "blame", 2f), refusal, blame))
                .containsExactly("refusal");
    }

    private static SourceFile blame(String... more) {
        return Books.rule("blame", "nothing of the kind", more);
    }

    private static List<String> rules(String said, SourceFile... files) {
        return rules(said, Map.of("blame", 5f), files);
    }

    private static List<String> rules(String said, Map<String, Float> biases, SourceFile... files) {
        return rules(said, new Talk(), biases, files);
    }

    /**
     * @param biases how likely each rule is broken by whatever is said, as log odds
     */
    private static List<String> rules(
            String said, Situation situation, Map<String, Float> biases, SourceFile... files) {
        Phrasebook book =
                new PhrasebookReader(new ConditionReader(), Books.READER, hunch(biases))
                        .read(List.of(files), new Findings());
        return book.check(Books.READER.read(Speaker.REP, said), situation).stream()
                .map(Warning::rule)
                .toList();
    }

    private static Hunch hunch(Map<String, Float> biases) {
        return new Hunch(
                biases.entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        bias ->
                                                new Hunch.Weights(
                                                        bias.getValue(),
                                                        new float[0],
                                                        new float[HunchFeatures.PLACES]))));
    }

    private static final class Talk extends Situation.Blank {

        @Override
        public List<Said> earlier() {
            return List.of(new Said("customer", "Go on."), new Said("rep", "It's Ann."));
        }
    }
}
