package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.utterance.Move;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hello[ {name}][, it's {rep}[ from {firm}]].;name rep firm;Hello NAME, it's REP"
                        + " from FIRM.",
                "Hello[ {name}][, it's {rep}[ from {firm}]].;name firm;Hello NAME.",
                "Hello[ {name}][, it's {rep}[ from {firm}]].;rep;Hello, it's REP.",
                "Hello[ {name}][, it's {rep}[ from {firm}]].;-;Hello.",
                "Hi {name|there}, how are you?;-;Hi there, how are you?",
                "Hi {name|there}, how are you?;name;Hi NAME, how are you?",
            })
    void readsWellWhateverIsMissing(String wording, String known, String said) throws Exception {
        assertThat(
                        WordingParser.parse(wording)
                                .say(name -> known.contains(name) ? name.toUpperCase() : null))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi [there", "Hi there]", "Hi {name", "Hi name}", "[[[[deep]]]]"})
    void refusesWhatIsNotClosed(String wording) {
        assertThatThrownBy(() -> WordingParser.parse(wording))
                .isInstanceOf(WordingParser.Unreadable.class);
        assertThat(WordingParser.parseAnyhow(wording).say(name -> null)).isEqualTo(wording);
    }

    @Test
    void quotesFactsShortAndWithoutTheirFullStop() {
        Talk talk =
                new Talk().hears("remedy", "I want my money back.").hears("reason", "x".repeat(91));
        Values values = new Values(talk, List.of());

        assertThat(values.apply("quote.remedy")).isEqualTo("I want my money back");
        assertThat(values.apply("fact.reason")).isNull();
        assertThat(values.apply("quote.impact")).isNull();
    }

    @Test
    void offersInProportionAndWithinAuthority() {
        Gesture gesture = new Gesture(500, 0.1, 0.3, "a credit");
        Talk talk = new Talk().hears("impact", "it cost us $1,200 in a week").granting(150);

        Offer offer =
                Offer.of(List.of(new Gesture(0, 0.5, 0.9, "a card"), gesture), talk).orElseThrow();

        assertThat(offer.figure()).isEqualTo("$150");
        assertThat(offer.reason())
                .isEqualTo(
                        "They put the damage at about $1,200: $120 to $360 is in proportion, such"
                                + " as a credit. You may grant up to $150 now.");
        assertThat(Offer.of(List.of(gesture), new Talk().hears("impact", "a ruined week")))
                .isEmpty();
    }

    /** On any machine: one map would be gone through in another order on the next. */
    @Test
    void offersInTheCurrencyOfTheSignWhateverTheGoodsAreCountedIn() {
        Gesture gesture = new Gesture(500, 0.1, 0.3, "a credit");
        Talk dollars = new Talk().hears("impact", "300 pounds of crab, $1,200");
        Talk pounds = new Talk().hears("impact", "\u00a31,200, not dollars");

        assertThat(Offer.of(List.of(gesture), dollars).orElseThrow().figure()).startsWith("$");
        assertThat(Offer.of(List.of(gesture), pounds).orElseThrow().figure()).startsWith("\u00a3");
    }

    @Test
    void neverTellsTheRepOfMoreThanTheyMayGrant() {
        Gesture gesture = new Gesture(500, 0.1, 0.3, "a credit");
        Talk talk = new Talk().hears("impact", "it cost us $9,000").granting(1250);

        Offer offer = Offer.of(List.of(gesture), talk).orElseThrow();

        assertThat(offer.figure()).isEqualTo("$1,250");
        assertThat(Offer.added("It is more.", Move.NEGOTIATE, List.of(), talk))
                .isEqualTo("It is more. You may grant up to 1,250 now.");
    }

    @Test
    void namesTheCustomerWhereTheyAreKnown() {
        assertThat(new Values(new Talk().with("name", "Denise"), List.of()).apply("customer.name"))
                .isEqualTo("Denise");
        assertThat(new Values(new Talk(), List.of()).apply("customer.name")).isNull();
    }
}
