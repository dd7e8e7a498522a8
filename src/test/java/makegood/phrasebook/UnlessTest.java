package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.utterance.Speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes words fine has to stand where the rule says. */
class UnlessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sentence | It was the courier, so I will call them. | true",
                "sentence | It was the courier. I will call them. | false",
                "utterance | It was the courier. I will call them. | true",
                "clause | It was the courier, so I will call them. | false",
                "clause | It was the courier I will call. | true",
                "before | I will call the courier. | true",
                "before | it was the courier so i will call them | false",
                "before | I will see to it, it was the courier. | false",
                "after | It was the courier, so I will call them. | true",
                "after | I will see to it, it was the courier. | false",
            })
    void excusesFromItsPlaceAlone(String where, String said, boolean excused) {
        Phrasebook ofRule = book("unless: {%s: [I will]}".formatted(where));
        Phrasebook ofPattern =
                book("patterns: [{match: courier, unless: {%s: [I will]}}]".formatted(where));

        assertThat(breaks(ofRule, said)).isNotEqualTo(excused);
        assertThat(breaks(ofPattern, said)).isNotEqualTo(excused);
    }

    private static Phrasebook book(String part) {
        String pattern = part.startsWith("unless") ? "courier" : "nothing of the kind";
        return Books.of(new Findings(), Books.rule("blame", pattern, part));
    }

    private static boolean breaks(Phrasebook book, String said) {
        return !book.check(Books.READER.read(Speaker.REP, said), new Situation.Blank()).isEmpty();
    }
}
