package makegood.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrenciesTest {

    @Test
    void tellsASumToTheCentAndNeverRoundedUp() {
        assertThat(Currencies.money(499.999, "USD")).isEqualTo("$499.99");
        assertThat(Currencies.money(0.29, "PLN")).isEqualTo("0.29 PLN");
        assertThat(Currencies.money(1250, "USD")).isEqualTo("$1,250");
    }
}
