package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I want $400 back | $400 | 400 | USD",
                "about £1,150.50 all told | £1,150.50 | 1150.50 | GBP",
                "four hundred bucks | four hundred bucks | 400 | USD",
                "two hundred and ten pounds | two hundred and ten pounds | 210 | GBP",
                "thirty grand easy | thirty grand | 30000 | ",
                "30k at least | 30k | 30000 | ",
                "fourteen and a half grand in fees | fourteen and a half grand | 14500 | ",
                "One point two million rand | One point two million rand | 1200000 | ZAR",
                "six lakh forty thousand rupees | six lakh forty thousand rupees | 640000 | INR",
                "eleven euro sixty apiece | eleven euro sixty | 11 | EUR",
                "twenty-two hundred dollars of honey | twenty-two hundred dollars | 2200 | USD",
                "four thousand seven hundred and seventy-nine euros | four thousand seven hundred"
                        + " and seventy-nine euros | 4779 | EUR",
                "a hundred quid | a hundred quid | 100 | GBP",
                "give me the four sixty eight | four sixty eight | 468 | ",
                "me six eighty back | six eighty | 680 | ",
                "i want my two hundred and ten back | two hundred and ten | 210 | ",
                "sixty five thousand | sixty five thousand | 65000 | ",
                "thirty-one thousand dollars | thirty-one thousand dollars | 31000 | USD",
                "eighty thousand a year | eighty thousand | 80000 | ",
                "a hundred and two hundred dollars | a hundred | 100 | ",
                "two hundred three hundred bucks | two hundred | 200 | ",
                "two thousand and three thousand dollars | two thousand | 2000 | ",
                "a hundred and two thousand dollars | a hundred and two thousand dollars | 102000 |"
                        + " USD",
                "2,500,000,000 | 2,500,000,000 | 2500000000 | ",
                "I'd need sixty cents | sixty cents | 0.60 | ",
                "forty pence a page | forty pence | 0.40 | GBP",
                "three hundred euros and forty cents | three hundred euros and forty cents | 300 |"
                        + " EUR",
                "four hundred pounds of damage | four hundred pounds | 400 | GBP",
            })
    void readsSumsInFiguresAndInWords(
            String said, String words, BigDecimal number, String currency) {
        Line line = Spoken.line(said);

        Amounts.Amount amount = Amounts.find(line).getFirst();

        assertThat(line.quote(amount.range()).text()).isEqualTo(words);
        assertThat(amount.isMoney()).isTrue();
        assertThat(amount.value()).isNotNull();
        assertThat(amount.value().number()).isEqualByComparingTo(number);
        assertThat(amount.value().currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thirty percent off my bill of 2000 euros | thirty percent | 600 | EUR",
                "10% off the 2,000 euro bill | 10% | 200 | EUR",
                "ten per cent off the 2,000 euro bill | ten per | 200 | EUR",
                "half of the 2000 dollars back | half | 1000 | USD",
                "30% of the $900 | 30% | 270 | USD",
            })
    void takesAShareOfASumForThatPartOfIt(
            String said, String words, BigDecimal number, String currency) {
        Line line = Spoken.line(said);

        List<Amounts.Amount> amounts = Amounts.find(line);

        assertThat(amounts).hasSize(1);
        assertThat(line.quote(amounts.getFirst().range()).text()).isEqualTo(words);
        assertThat(amounts.getFirst().value()).isEqualTo(new Money(number, currency));
    }

    @Test
    void takesNoSumForWhatAShareIsOfWhereOtherWordsStandBetween() {
        Line line = Spoken.line("30% off, and 500 euros back");

        assertThat(Amounts.find(line)).hasSize(2);
        assertThat(Amounts.find(line).getFirst().kind()).isEqualTo(Amounts.Kind.SHARE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three weeks late | three weeks | TIME",
                "nineteen hours | nineteen hours | TIME",
                "ten percent off | ten percent | SHARE",
                "half of it | half of it | SHARE",
                "five pallets | five | COUNT",
                "forty thousand pounds of resin | forty thousand pounds | COUNT",
            })
    void tellsMoneyFromOtherFigures(String said, String words, Amounts.Kind kind) {
        Line line = Spoken.line(said);

        Amounts.Amount amount = Amounts.find(line).getFirst();

        assertThat(line.quote(amount.range()).text()).isEqualTo(words);
        assertThat(amount.kind()).isEqualTo(kind);
        assertThat(amount.isMoney()).isFalse();
    }

    @Test
    @Timeout(5)
    void takesNoEndlessNumberForASum() {
        Line line = Spoken.line("one " + "million ".repeat(5_000) + "dollars");

        assertThat(Amounts.find(line)).isEmpty();
    }
}
