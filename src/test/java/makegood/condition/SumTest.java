package makegood.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1,500 | 1500",
                "5000 | 5000",
                "about 2.5k in fees | 2500",
                "30 grand over 2 years | 30000",
                "2000 | 2000",
                "we lost $400 in 2025 | 400",
                "no line for 12 days in 2025 | 0",
                "20 percent, or 15% of it | 0",
                "since 2019 | 0",
                "nothing | 0",
            })
    void isTheLargestNumberThatMayBeMoney(String text, double sum) {
        assertThat(Sum.largest(text)).isEqualTo(sum);
    }

    @Test
    @Timeout(5)
    void isFoundInALongTextAtOnce() {
        assertThat(Sum.largest("in 2025 12 days ".repeat(20_000))).isZero();
    }
}
