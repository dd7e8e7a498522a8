package makegood.coach;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.call.Outcome;
import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.utterance.Move;

import org.junit.jupiter.api.Test;

import java.util.List;

class EmbeddedSummarizerTest {

    private final Summarizer summarizer = new EmbeddedSummarizer();

    @Test
    void saysWhyTheyLeftInTheirOwnWords() {
        Summary summary =
                summary(
                        Calls.opened()
                                .customer(
                                        "Three weeks late you were.",
                                        angry().because(
                                                        Cause.Type.LATE_DELIVERY,
                                                        "Three weeks late")));

        assertThat(summary.reason())
                .isEqualTo("They left over late delivery (“Three weeks late you were”).");
        assertThat(summary.causes()).extracting(Summary.Evidence::seq).containsExactly(2);
        assertThat(summary.by()).isEqualTo("embedded");
    }

    @Test
    void quotesWordsThatNameTwoCausesOnce() {
        String late = "You said Monday, and it came on Thursday.";
        String billed = "Well. And then you charged us twice.";
        Summary summary =
                summary(
                        Calls.opened()
                                .customer(
                                        late,
                                        angry().because(
                                                        Cause.Type.BROKEN_PROMISE,
                                                        "said Monday",
                                                        late)
                                                .because(Cause.Type.LATE_DELIVERY, "came on", late))
                                .customer(
                                        billed,
                                        angry().because(
                                                        Cause.Type.WRONG_BILLING,
                                                        "charged us twice",
                                                        billed)));

        assertThat(summary.reason())
                .isEqualTo(
                        "They left over a broken promise, late delivery (“You said Monday, and it"
                                + " came on Thursday”) and a wrong bill (“And then you charged us"
                                + " twice”).");
    }

    @Test
    void tellsWhatTheRepKnowsInPlaceOfWhatWasHeard() {
        Calls call = anAskAfterALateDelivery();
        call.correcting("reason", "a fee that nobody told them of");
        call.correcting("impact", "two weddings");
        call.correcting("remedy", "the fee back");

        Summary summary = summary(call);

        assertThat(summary.reason())
                .isEqualTo("The reason, as the rep knows it: “a fee that nobody told them of”.");
        assertThat(summary.text())
                .startsWith(
                        "Dana Ortiz (Ortiz Catering): the reason, as the rep knows it: “a fee that"
                            + " nobody told them of”. It cost them: “two weddings”. They ask for"
                            + " “the fee back”.");
        assertThat(summary.lines().getFirst().seqs()).isEmpty();
        assertThat(summary.causes()).hasSize(1);
    }

    @Test
    void tellsWhatTheDebriefFoundBesideTheTalk() {
        Calls call = anAskAfterALateDelivery();
        call.correcting("cost-of-fixing", "a day");
        call.correcting("cost-of-fixing", "two days");

        assertThat(summary(call).told())
                .containsExactly(new Summary.Told("cost-of-fixing", "two days", 5));
        assertThat(summary(call).reason()).startsWith("They left over late delivery");
    }

    @Test
    void letsWhatTheyAskForLaterStandBeforeWhatTheRepKnew() {
        Calls call = anAskAfterALateDelivery();
        call.correcting("remedy", "the fee back");
        call.customer("Make it a credit.", calm().asking(Remedy.Type.CREDIT, "a credit"));

        assertThat(summary(call).told("remedy")).isEmpty();
        assertThat(summary(call).text()).contains("a credit (“a credit”)");
    }

    private static Calls anAskAfterALateDelivery() {
        return Calls.opened()
                .customer(
                        "You were three weeks late.",
                        angry().because(Cause.Type.LATE_DELIVERY, "three weeks late."))
                .customer(
                        "I want my money back.",
                        calm().asking(Remedy.Type.REFUND, "my money back"));
    }

    @Test
    void namesTheUtterancesThatEachLineRestsOn() {
        Summary summary =
                summary(
                        Calls.opened()
                                .customer(
                                        "You were three weeks late.",
                                        angry().because(
                                                        Cause.Type.LATE_DELIVERY,
                                                        "three weeks late."))
                                .customer(
                                        "I want my money back.",
                                        calm().asking(Remedy.Type.REFUND, "my money back")));

        assertThat(summary.lines())
                .extracting(Summary.Line::part, Summary.Line::seqs)
                .containsExactly(
                        tuple(Summary.Part.REASON, List.of(2)),
                        tuple(Summary.Part.TEXT, List.of(2)),
                        tuple(Summary.Part.TEXT, List.of(3)),
                        tuple(Summary.Part.TEXT, List.of(2, 3)));
        assertThat(summary.text())
                .isEqualTo(
                        String.join(
                                " ",
                                summary.lines().stream().skip(1).map(Summary.Line::text).toList()));
    }

    @Test
    void saysSoWhereNoReasonIsKnown() {
        Summary summary = summary(Calls.opened().rep("Hello, is this Dana?"));

        assertThat(summary.reason()).isEmpty();
        assertThat(summary.text())
                .startsWith("Dana Ortiz (Ortiz Catering) has not said why they left.");
    }

    @Test
    void namesWhatTheRepDidBeforeTheAngerFell() {
        Summary summary =
                summary(
                        Calls.opened()
                                .customer("This is a disgrace!", angry(3, Anger.Trend.RISING))
                                .rep("We failed you, and I'm sorry.", calm().making(Move.APOLOGIZE))
                                .customer("Well. All right.", angry(1, Anger.Trend.FALLING)));

        assertThat(summary.anger().peak()).isEqualTo(3);
        assertThat(summary.anger().end()).isEqualTo(1);
        assertThat(summary.anger().calmedBy())
                .containsExactly(new Summary.Calmed(3, Move.APOLOGIZE));
    }

    @Test
    void keepsTheCustomersWordsWhenTheRepOffersWhatTheyAsked() {
        Summary summary =
                summary(
                        Calls.opened()
                                .customer(
                                        "I want my money back.",
                                        calm().asking(Remedy.Type.REFUND, "I want my money back"))
                                .rep(
                                        "You'll have the refund today.",
                                        calm().remedy(
                                                        Remedy.Type.REFUND,
                                                        "the refund today",
                                                        Remedy.Status.OFFERED)));

        assertThat(summary.remedies()).hasSize(1);
        Summary.Evidence<Remedy> refund = summary.remedies().getFirst();
        assertThat(refund.what().quote().text()).isEqualTo("I want my money back");
        assertThat(refund.what().status()).isEqualTo(Remedy.Status.OFFERED);
        assertThat(refund.seq()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatWasWithdrawnAndWhatOnlyTheRepProposed() {
        Summary summary =
                summary(
                        Calls.opened()
                                .customer(
                                        "A refund.", calm().asking(Remedy.Type.REFUND, "A refund"))
                                .customer(
                                        "Forget it.",
                                        calm().remedy(
                                                        Remedy.Type.REFUND,
                                                        "Forget it",
                                                        Remedy.Status.WITHDRAWN))
                                .rep(
                                        "A trial, then?",
                                        calm().remedy(
                                                        Remedy.Type.TRIAL,
                                                        "A trial",
                                                        Remedy.Status.OFFERED)));

        assertThat(summary.remedies()).isEmpty();
    }

    @Test
    void takesANoThatStaysForALoss() {
        Calls no = Calls.opened().customer("No.", calm().signalling(Signal.Type.REFUSAL));

        assertThat(summary(no).outcome()).isEqualTo(Outcome.LOST);
        assertThat(
                        summary(
                                        no.rep("What if I bring it myself?")
                                                .customer(
                                                        "All right then.",
                                                        calm().signalling(Signal.Type.ACCEPTANCE)))
                                .outcome())
                .isEqualTo(Outcome.OPEN);
    }

    @Test
    void takesAYesAboutBusinessForAWin() {
        Summary summary =
                summary(
                        Calls.opened()
                                .rep(
                                        "Shall we start again on Monday?",
                                        calm().making(Move.ASK_COMMITMENT))
                                .customer(
                                        "Yes, let's.", calm().signalling(Signal.Type.ACCEPTANCE)));

        assertThat(summary.outcome()).isEqualTo(Outcome.WON_BACK);
    }

    @Test
    void takesTheOutcomeThatTheRepSet() {
        Calls call = Calls.opened().customer("No.", calm().signalling(Signal.Type.REFUSAL));

        Summary summary =
                summary(call.add(seq -> new CallEvent.Ended(call.stamp(seq), Outcome.LET_GO)));

        assertThat(summary.outcome()).isEqualTo(Outcome.LET_GO);
    }

    @Test
    void seesAWayOfWorkingInWhatHappenedAgainAndAgain() {
        Summary again =
                summary(
                        Calls.opened()
                                .customer(
                                        "You were late every single week.",
                                        angry().because(
                                                        Cause.Type.LATE_DELIVERY,
                                                        "late every single week")));
        Summary once =
                summary(
                        Calls.opened()
                                .customer(
                                        "You lost a crate.",
                                        angry().because(
                                                        Cause.Type.MISSING_ITEM,
                                                        "You lost a crate")));

        assertThat(again.scope()).isEqualTo(Summary.Scope.SYSTEMIC);
        assertThat(once.scope()).isEqualTo(Summary.Scope.SPECIFIC);
    }

    @Test
    void readsWellWhereTheWordsHaveBeenErased() {
        Summary summary =
                summary(Calls.opened().customer("", angry().because(Cause.Type.TRUST, "")));

        assertThat(summary.reason()).isEqualTo("They left over lost trust.");
    }

    private Summary summary(Calls call) {
        List<CallEvent> events = call.events();
        return summarizer.summarize(events);
    }
}
