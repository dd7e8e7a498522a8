package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import makegood.utterance.Move;
import makegood.utterance.Utterance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

class ListenerTest {

    private static final Listener LISTENER = new Listener(Spoken.EMBEDDER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The last shipment was three weeks late. | LATE_DELIVERY",
                "the last shipment was three weeks late and we had to wait | LATE_DELIVERY",
                "You charged me twice for the same order. | WRONG_BILLING",
                "your system was down for two days | OUTAGE",
                "The pump you sent is broken. | PRODUCT_DEFECT",
                "I can't trust a word you say any more. | TRUST",
                "they offered us a cheaper deal so we took it | BETTER_OFFER",
                "It's simply too expensive. | PRICE",
            })
    void hearsWhyTheyLeft(String said, Cause.Type cause) {
        Observation heard = hear(said);

        assertThat(heard.causes()).extracting(Cause::type).contains(cause);
        assertThat(heard.causes()).allMatch(one -> said.contains(one.quote().text()));
    }

    @Test
    void hearsACauseOnlyOnce() {
        Earlier earlier =
                Spoken.after(
                        LISTENER,
                        Earlier.none(Spoken.NOW),
                        Spoken.customer("It came three weeks late."));

        Observation heard =
                LISTENER.listen(Spoken.customer("Like I said, three weeks late."), earlier);

        assertThat(heard.causes()).extracting(Cause::type).doesNotContain(Cause.Type.LATE_DELIVERY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I want a refund of $400 by Friday. | REFUND | $400 | 400 | by Friday",
                "i want a refund of four hundred dollars by friday | REFUND | four hundred dollars"
                        + " | 400 | by friday",
                "Just credit my account with two hundred pounds. | CREDIT | two hundred pounds |"
                        + " 200 | ",
                "You can send me a replacement tomorrow. | REPLACEMENT | | | tomorrow",
                "I'd like to speak to your manager. | ESCALATION | | | ",
                "cancel my contract today | CANCELLATION | | | today",
                "I want an apology in the first place. | APOLOGY | | | ",
                "Have somebody call me back on Monday. | CALLBACK | | | on Monday",
            })
    void hearsWhatTheyAskFor(
            String said, Remedy.Type type, String amount, BigDecimal number, String deadline) {
        Observation heard = hear(said);

        assertThat(heard.remedies()).hasSize(1);
        Remedy remedy = heard.remedies().getFirst();
        assertThat(remedy.type()).isEqualTo(type);
        assertThat(remedy.status()).isEqualTo(Remedy.Status.ASKED);
        assertThat(remedy.amount() == null ? null : remedy.amount().text()).isEqualTo(amount);
        assertThat(remedy.value() == null ? null : remedy.value().number()).isEqualTo(number);
        assertThat(remedy.deadline() == null ? null : remedy.deadline().text()).isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What do you charge for 500 flyers these days?",
                "What would you charge for a small run?"
            })
    void takesNobodysQuestionAboutThePriceForAWrongBill(String said) {
        assertThat(hear(said).causes())
                .extracting(Cause::type)
                .doesNotContain(Cause.Type.WRONG_BILLING);
    }

    @Test
    void doesNotTakeARefusedVoucherForAReasonToLeave() {
        assertThat(hear("I don't want a voucher.").causes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't want a refund.",
                "i dont want a refund",
                "If you had offered me a refund in May I would have stayed.",
                "I asked for a refund three times and nobody answered.",
                "They promised me a refund and it never came.",
                "You never gave me a discount.",
                "I was going to ask for a refund.",
            })
    void doesNotTakeWhatIsRefusedRememberedOrImaginedForAnAsk(String said) {
        Observation heard = hear(said);

        assertThat(heard.remedies())
                .filteredOn(one -> one.status() == Remedy.Status.ASKED)
                .isEmpty();
    }

    @Test
    void followsARemedyFromAskedToAgreed() {
        Earlier asked =
                Spoken.after(
                        LISTENER,
                        Earlier.none(Spoken.NOW),
                        Spoken.customer("I want my money back, $400."));
        Observation offer =
                LISTENER.listen(Spoken.rep("I'll refund the $400 to your card by Friday."), asked);
        Earlier offered =
                Spoken.after(
                        LISTENER,
                        asked,
                        Spoken.rep("I'll refund the $400 to your card by Friday."));

        Observation yes = LISTENER.listen(Spoken.customer("Okay, that works for me."), offered);

        assertThat(offer.remedies())
                .extracting(Remedy::status)
                .containsExactly(Remedy.Status.OFFERED);
        assertThat(yes.remedies()).extracting(Remedy::type).containsExactly(Remedy.Type.REFUND);
        assertThat(yes.remedies()).extracting(Remedy::status).containsExactly(Remedy.Status.AGREED);
    }

    @Test
    void keepsWhatIsTakenBackAsWithdrawn() {
        Earlier asked =
                Spoken.after(
                        LISTENER, Earlier.none(Spoken.NOW), Spoken.customer("I want a refund."));

        Observation heard =
                LISTENER.listen(Spoken.customer("You know what, forget the refund."), asked);

        assertThat(heard.remedies())
                .extracting(Remedy::status)
                .containsExactly(Remedy.Status.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost us thirty grand in lost orders. | thirty grand | 30000",
                "we lost two thousand dollars of stock | two thousand dollars | 2000",
                "we were down for nineteen hours | nineteen hours | ",
            })
    void hearsWhatItCostThem(String said, String amount, BigDecimal number) {
        Impact impact = hear(said).impact();

        assertThat(impact).isNotNull();
        assertThat(impact.amount()).isNotNull();
        assertThat(impact.amount().text()).isEqualTo(amount);
        assertThat(impact.value() == null ? null : impact.value().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll call you Tuesday at ten. | Tuesday at ten | 2026-11-24T10:00-06:00",
                "ill send the credit note by friday | by friday | 2026-11-20T17:00-06:00",
                "It goes out today. | today | 2026-11-18T17:00-06:00",
                "I'll send you the papers. | | ",
            })
    void hearsWhatTheRepPromises(String said, String when, String due) {
        Observation heard = LISTENER.listen(Spoken.rep(said), Earlier.none(Spoken.NOW));

        assertThat(heard.commitments()).hasSize(1);
        Commitment promise = heard.commitments().getFirst();
        assertThat(promise.when() == null ? null : promise.when().text()).isEqualTo(when);
        assertThat(promise.due() == null ? null : promise.due().toString()).isEqualTo(due);
        assertThat(promise.what()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll try to call you on Monday.",
                "Can I call you on Monday?",
                "Shall we say Monday at ten?",
                "You told us on Monday.",
                "I'll be honest with you, that was bad.",
            })
    void doesNotTakeHopesQuestionsOrThePastForAPromise(String said) {
        assertThat(LISTENER.listen(Spoken.rep(said), Earlier.none(Spoken.NOW)).commitments())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So what went wrong on our side? | ASK_REASON",
                "what would it take to make this right | ASK_REMEDY",
                "I'm sorry, we let you down. | APOLOGIZE",
                "Who makes the decision about that? | FIND_DECISION_MAKER",
                "Hello Dana, have you got two minutes for me? | OPEN",
                "good morning mr haddad do you have a moment | OPEN",
            })
    void hearsTheRepsMoves(String said, Move move) {
        assertThat(LISTENER.listen(Spoken.rep(said), Earlier.none(Spoken.NOW)).moves())
                .contains(move);
    }

    @Test
    void concludesNothingFromAnotherLanguage() {
        Earlier angry =
                Spoken.after(
                        LISTENER,
                        Earlier.none(Spoken.NOW),
                        Spoken.customer("This is a disgrace, you liars!"));

        Observation heard =
                LISTENER.listen(
                        Spoken.customer("Das ist eine Frechheit, ich will mein Geld"), angry);

        assertThat(heard.understood()).isFalse();
        assertThat(heard.anger().score()).isEqualTo(angry.anger().score());
        assertThat(heard.remedies()).isEmpty();
    }

    @Test
    void tellsFuryFromCalm() {
        Anger furious =
                hear("This is a bloody disgrace! You people are liars and thieves!").anger();
        Anger calm = hear("Thank you, that's very kind.").anger();

        assertThat(furious.level()).isGreaterThanOrEqualTo(2);
        assertThat(furious.quote()).isNotNull();
        assertThat(calm.level()).isZero();
        assertThat(furious.score()).isGreaterThan(calm.score());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want a refund and ",
                "if you ",
                "no ",
                "a",
                "call me on Monday at ten ",
                "one "
            })
    void listensToEndlessTalkInTime(String piece) {
        Utterance endless = Spoken.customer(piece.repeat(8_000 / piece.length()));

        assertTimeoutPreemptively(
                Duration.ofSeconds(15), () -> LISTENER.listen(endless, Earlier.none(Spoken.NOW)));
    }

    private static Observation hear(String said) {
        return LISTENER.listen(Spoken.customer(said), Earlier.none(Spoken.NOW));
    }

    static List<String> quotes(List<Remedy> remedies) {
        return remedies.stream().map(remedy -> remedy.quote().text()).toList();
    }
}
