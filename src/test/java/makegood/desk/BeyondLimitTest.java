package makegood.desk;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Calls;
import makegood.coach.Said;
import makegood.evaluation.ear.Product;
import makegood.flow.Flow;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a manager would be alerted of, the rep is warned of before it is said. */
class BeyondLimitTest {

    private static final Product PRODUCT = new Product();
    private static final Alerts ALERTS = new Alerts(PRODUCT.reader(), PRODUCT.coach());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can give you a $900 credit.",
                "We could do a credit of $900.",
                "How about a $900 credit?",
                "I am happy to credit you the $900.",
                "I'll put a $900 credit on your account.",
                "I will refund you nine hundred dollars by Friday.",
                "You will have the $900 back on Monday.",
                "We'll pay the $900 for the new tyres.",
                "Let me take $900 off the bill.",
                "I can do nine hundred as a credit today.",
                "The $900 will be on your account tomorrow.",
                "What if we refunded the $900 in full?",
                "I'll get the $900 refunded to you today.",
                "I promise you a refund of $900 by Friday.",
                "We made a real mess of that. I can give you a credit of nine hundred."
            })
    void warnsBeforeTheManagerIsAlerted(String words) {
        CallState call = granting("400").state();

        assertThat(warnings(call, words)).extracting(Warning::rule).contains("beyond-limit");
        assertThat(alert(call, words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can give you a $400 credit.",
                "You asked for a credit of $900, is that right?",
                "I can see that you were owed a credit of $900.",
                "I wish I could give you the $900 back.",
                "I'll ask today whether we can credit you the $900.",
                "I'll ring you on Friday at ten about the $900.",
                "$400 I can do right now. For the rest of the $900 I need my manager's yes."
            })
    void leavesAloneWhatNobodyIsAlertedOf(String words) {
        CallState call = granting("400").state();

        assertThat(alert(call, words)).isEmpty();
        assertThat(warnings(call, words)).extracting(Warning::rule).doesNotContain("beyond-limit");
    }

    @Test
    void saysWhatMayBeGrantedAndHowToAskForTheRest() {
        Warning warning =
                warnings(granting("1250").state(), "I can give you a $2,000 credit.").getFirst();

        assertThat(warning.instead().getFirst()).startsWith("$1,250 I can do right now.");
        assertThat(warning.instead()).allMatch(words -> words.contains("{day} at {time}"));
    }

    @Test
    void alertsOfAnOfferAlsoWhereTheSumWasOnlyTalkedOfBefore() {
        Calls call = granting("400").rep("I'll ring you on Friday about the $900.");

        assertThat(alert(call.state(), "Fine, I'll credit you the $900.")).isPresent();
    }

    @Test
    void saysNothingWhereNoLimitIsSet() {
        assertThat(warnings(Calls.opened().state(), "I can give you a $900 credit."))
                .extracting(Warning::rule)
                .doesNotContain("beyond-limit");
    }

    private static Calls granting(String most) {
        return Calls.granting(new Authority(new BigDecimal(most), "USD"));
    }

    private static List<Warning> warnings(CallState call, String words) {
        return PRODUCT.coach().check(words, call);
    }

    private static Optional<Alert> alert(CallState call, String words) {
        Flow flow = PRODUCT.flows().flow("two-questions").orElseThrow();
        CallEvent.Stamp stamp = new CallEvent.Stamp("call", 2, Calls.MORNING, "rep", null);
        CallEvent.Heard heard =
                PRODUCT.coach().hear(flow, call, stamp, Said.by(Speaker.REP, words)).event();
        return ALERTS.of(call, heard, Calls.MORNING);
    }
}
