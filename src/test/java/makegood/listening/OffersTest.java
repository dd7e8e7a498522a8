package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What the rep puts on the table, and what becomes of it. */
class OffersTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    private Earlier talk = Earlier.none(Spoken.NOW);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can give you a $900 credit.",
                "We could do a credit of $900.",
                "How about a $900 credit?",
                "I am happy to credit you the $900.",
                "I'll put a $900 credit on your account."
            })
    void takesASumForAnOfferThoughNobodyAskedForIt(String said) {
        rep(said);

        assertThat(remedies()).containsExactly("credit offered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can see that you were owed a credit of $900.",
                "I could hear how much the $900 refund mattered.",
                "I can't give you a $900 credit.",
                "I don't think we can refund you the $400.",
                "I wish I could give you the $900 back.",
                "I'm not sure I can do a $900 credit.",
                "I'll ask today whether we can credit you the $900.",
                "You asked for a credit of $900, is that right?"
            })
    void takesNoWordOfASumForAnOffer(String said) {
        rep(said);

        assertThat(remedies()).isEmpty();
    }

    @Test
    void agreesOnWhatTheRepSaidTheyCouldDo() {
        customer("I want my four hundred back.");
        rep("I could refund you the four hundred today.");
        customer("Okay, that works for me.");

        assertThat(remedies()).containsExactly("refund agreed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Okay, done.", "Deal.", "Sure, agreed", "You've got it.", "You got it"})
    void takesABareYesToTheirSumForAnOfferOfIt(String said) {
        customer("I want a $900 credit by Friday.");
        rep(said);

        assertThat(remedies()).contains("credit offered");
        assertThat(talk.remedies().getFirst().value())
                .isEqualTo(new Money(new java.math.BigDecimal("900"), "USD"));
        assertThat(talk.remedies().getFirst().quote().text()).isEqualTo(said.replace(".", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Okay.", "Right, got it.", "Are you done?", "Deal?", "All right, I see."})
    void takesNoYesForAnOfferThatIsNone(String said) {
        customer("I want a $900 credit by Friday.");
        rep(said);

        assertThat(remedies()).containsExactly("credit asked");
    }

    @Test
    void takesADoneTaskForNoYesToASum() {
        customer("I want a $900 credit by Friday.");
        rep("I'll ask my manager today.");
        customer("And take me off your list, please.");
        rep("Okay, done.");

        assertThat(remedies()).doesNotContain("credit offered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, that's not enough.",
                "That will not do.",
                "No, that is far too little."
            })
    void letsTheAskStandWhereAnOfferDoesNotDo(String answer) {
        customer("I want my four hundred back.");
        rep("I could refund you three hundred today.");
        customer(answer);

        assertThat(remedies()).contains("refund asked").doesNotContain("refund agreed");
    }

    private void rep(String said) {
        talk = Spoken.after(LISTENER, talk, Spoken.rep(said));
    }

    private void customer(String said) {
        talk = Spoken.after(LISTENER, talk, Spoken.customer(said));
    }

    private List<String> remedies() {
        return talk.remedies().stream()
                .map(remedy -> remedy.type().key() + " " + remedy.status().key())
                .toList();
    }
}
