package makegood.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card 4111 1111 1111 1111 please | card [card] please",
                "4111-1111-1111-1111 | [card]",
                "write to dana.ortiz@mail.example.co.uk | write to [e-mail]",
                "ring (512) 555-0101 today | ring [phone] today",
                "+49 170 1234567 | +49 170 1234567",
                "+491701234567 | [phone]",
                "IBAN DE89 3704 0044 0532 0130 00 | IBAN [account]",
                "my number is 078-05-1120 | my number is [national id]"
            })
    void hidesWhatNamesAPersonOrAnAccount(String said, String masked) {
        assertThat(Mask.masked(said)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a $400 credit by Friday", "30,000 dollars", "three weeks late",
                        "on 2026-11-24 at 10:00",
                "order 48213", "between 9 and 11", "$1,250,000.00", "Model X200"
            })
    void leavesSumsAndDatesAlone(String said) {
        assertThat(Mask.masked(said)).isEqualTo(said);
    }

    @Test
    @Timeout(5)
    void isQuickWithWhatIsMeantToBeSlow() {
        assertThat(Mask.masked("1-".repeat(50_000))).isNotEmpty();
        assertThat(Mask.masked("a.".repeat(50_000) + "@")).isNotEmpty();
        assertThat(Mask.masked("AA11 ".repeat(20_000))).isNotEmpty();
    }
}
