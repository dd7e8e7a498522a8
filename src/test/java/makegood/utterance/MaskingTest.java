package makegood.utterance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Set;

class MaskingTest {

    private static final Masking MASKING = new Masking(Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My card is 4111 1111 1111 1111, charge it. | My card is [card], charge it.",
                "it's 4111111111111111 | it's [card]",
                "Amex 378282246310005 | Amex [card]",
                "four one one one one one one one one one one one one one one one | [card]",
                "Pay it to DE89 3704 0044 0532 0130 00 please | Pay it to [account] please",
                "my account number is 12345678 | my account number is [account]",
                "sort code 12-34-56 and so on | sort code [account] and so on",
                "social security number 123-45-6789 | social security number [id]",
                "my national insurance number is QQ 12 34 56 C | my national insurance number is"
                        + " [id]",
                "NI is AB 12 34 56 C | NI is [id]",
                "passport number 533380006 | passport number [id]",
                "write to jo.smith+x@mail.example.co.uk today | write to [email] today",
                "jo dot smith at example dot com | [email]",
                "ring me on 07700 900123 | ring me on [phone]",
                "call (555) 010-4477 or 555-010-4477 | call [phone] or [phone]",
                "my cell is +1 555 010 4477 | my cell is [phone]",
                "ring me on07700 900123 or 0654189096. | ring me on[phone] or [phone].",
                "my number is 02079460958x204 | my number is [phone]x204",
                "it's 02079460958ext 4 | it's [phone]ext 4",
                "Tel02079460958 or M07700900123 | Tel[phone] or M[phone]",
                "its oh seven seven double oh nine double oh one two three | its [phone]",
            })
    void masksWhatNobodyNeedsToKeep(String said, String masked) {
        assertThat(MASKING.mask(said)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want $4,000.50 back by 2026-11-24.",
                "It was 24/11/2026 at 10:30.",
                "Order 20261124001 never came.",
                "invoice number 7781234567",
                "two hundred and ten pounds, thirty five a time",
                "twelve hundred thousand, one million two hundred thousand",
                "extension 44, room 12, 3 or 4 or 5 of them",
                "one two three testing",
                "we had 1,250,000 units and 500 seats",
                "on account of the three weeks",
                "I am at home",
                "It is order 5a0654189096, for the second time.",
                "Part AB0654189096C, 0654189096c and X06541 are missing",
                "invoice xm0654189096, 5f0654189096 and 0654189096x",
                "see 7e0b6541-0654-4189-8096-5a0654189096 in your system",
            })
    void leavesAmountsDatesAndOrderNumbersAlone(String said) {
        assertThat(MASKING.mask(said)).isEqualTo(said);
    }

    @Test
    void keepsWhatATeamNeeds() {
        Masking masking = new Masking(Set.of(Masking.Kind.PHONE));

        assertThat(masking.mask("ring 555-010-4477, not a@b.co"))
                .isEqualTo("ring 555-010-4477, not [email]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "one ",
                "1 ",
                "a@",
                "a.",
                "double ",
                "account number is ",
                "+1-",
                "a0",
                "a0654189096",
                "phone0654189096x",
                "AB12 "
            })
    void masksHostileTextInTime(String piece) {
        String hostile = piece.repeat(8_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MASKING.mask(hostile));
    }
}
