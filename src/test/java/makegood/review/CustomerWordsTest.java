package makegood.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/** Whether a text names a customer who asked to be forgotten. */
class CustomerWordsTest {

    private final CustomerWords dana =
            CustomerWords.of("Dana Ortiz", "Late Delivery Catering", "C-17");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ortiz's calls",
                "everything from DANA",
                "\"dana ortiz\" -refund",
                "Late Delivery Catering, all of it",
                "catering delivery late",
                "calls of C-17",
                "c-17"
            })
    void namesThemByNameCompanyOrId(String text) {
        assertThat(dana.areIn(text, Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"late delivery", "Catering in the south", "C-171", "Danas", "17 calls"})
    void leavesWhatOnlyLooksLikeThem(String text) {
        assertThat(dana.areIn(text, Set.of())).isFalse();
    }

    @Test
    void knowsAShortNameByAllOfItAndNoWordOfTheMethodByItself() {
        CustomerWords li = CustomerWords.of("Li Wu", null, null);
        CustomerWords price = CustomerWords.of("Pat Price", null, null);

        assertThat(li.areIn("Wu, Li", Set.of())).isTrue();
        assertThat(li.areIn("wu", Set.of())).isFalse();
        assertThat(price.areIn("left over the price", Set.of())).isFalse();
        assertThat(price.areIn("Pat Price", Set.of())).isTrue();
    }

    @Test
    void knowsThemByTheBeginningThatIsLookedFor() {
        assertThat(dana.areIn("orti*", Set.of("orti"))).isTrue();
        assertThat(dana.areIn("o*", Set.of("o"))).isFalse();
    }

    @Test
    void namesNobodyWhoHasNoName() {
        assertThat(CustomerWords.of("", null, " ").areIn("anything", Set.of())).isFalse();
    }

    @Test
    void isInNoEmptySearchForAnIdOfSignsAlone() {
        CustomerWords signs = CustomerWords.of("", null, "#-");

        assertThat(signs.areIn("", Set.of())).isFalse();
        assertThat(signs.areIn("#-", Set.of())).isFalse();
    }
}
