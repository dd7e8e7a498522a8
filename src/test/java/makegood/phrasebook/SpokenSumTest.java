package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class SpokenSumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $30,000 of downtime          | 30000
                    thirty grand                 | 30000
                    eleven hundred               | 1100
                    nine hundred and forty quid  | 940
                    about 2.5k                   | 2500
                    two thousand three hundred   | 2300
                    a hundred                    | 100
                    """)
    void readsASumInWordsOrFigures(String words, BigDecimal sum) {
        assertThat(SpokenSum.in(words).orElseThrow()).isEqualByComparingTo(sum);
    }

    @Test
    void findsNoneWhereNoneIs() {
        assertThat(SpokenSum.in("a whole Saturday")).isEmpty();
    }
}
