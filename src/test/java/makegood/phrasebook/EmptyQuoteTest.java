package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.Situation;
import makegood.lint.Findings;
import makegood.utterance.Speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing stands between the braces of a pattern, its other words are quoted. */
class EmptyQuoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{really?} courier | Courier was late. | Courier",
                "{really?} courier | It was, uh, courier. | courier",
                "courier {<2>} | It was the courier. | courier",
                "was {really?} the courier | It was the courier. | was the courier",
                "was {really?} the courier | It was, uh, the courier. | was, uh, the courier",
                "was {really?} the courier | It was really the courier. | really",
            })
    void quotesTheWholeInstead(String pattern, String said, String quoted) {
        Phrasebook book = Books.of(new Findings(), Books.rule("blame", pattern));

        assertThat(book.check(Books.READER.read(Speaker.REP, said), new Situation.Blank()))
                .extracting(warning -> warning.quote().text())
                .containsExactly(quoted);
    }
}
