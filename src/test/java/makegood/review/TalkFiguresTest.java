package makegood.review;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.listening.Anger;
import makegood.listening.Commitment;
import makegood.listening.Observations;
import makegood.utterance.Move;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class TalkFiguresTest {

    @Test
    void sharesTheTalkByWords() {
        TalkFigures figures =
                figures(
                        Calls.opened()
                                .rep("What happened, please?")
                                .customer("You were late.", calm()));

        assertThat(figures.share()).isEqualTo(new TalkFigures.Share(0.5, 3, 3));
    }

    @Test
    void findsNoShareWhereNobodySaidAWord() {
        TalkFigures figures = figures(Calls.opened());

        assertThat(figures.share().rep()).isNull();
        assertThat(figures.longestMonologue()).isNull();
        assertThat(figures.slips().perHundredWords()).isZero();
        assertThat(figures.acknowledgement()).isNull();
    }

    @Test
    void runsAMonologueOverSeveralLinesUntilTheOtherSpeaks() {
        TalkFigures figures =
                figures(
                        Calls.opened()
                                .rep("one two three four")
                                .customer("hm", calm())
                                .rep("one two three")
                                .rep("four five")
                                .customer("one two", calm()));

        assertThat(figures.longestMonologue()).isEqualTo(new TalkFigures.Monologue(4, 5, 5));
        assertThat(figures.longestListening()).isEqualTo(new TalkFigures.Monologue(6, 6, 2));
    }

    @Test
    void countsQuestionsByTheirMarksOrByTheMove() {
        TalkFigures figures =
                figures(
                        Calls.opened()
                                .rep("Why? And when?")
                                .rep("tell me what happened", calm().making(Move.ASK_REASON))
                                .rep("I see.")
                                .customer("Who are you?", calm()));

        assertThat(figures.questions()).isEqualTo(new TalkFigures.Questions(3, List.of(2, 3)));
    }

    @Test
    void countsWarningsOnAHundredWords() {
        TalkFigures figures =
                figures(Calls.opened().repSlipping("No problem").rep("a b c d e f g h"));

        assertThat(figures.slips().perHundredWords()).isEqualTo(10.0);
        assertThat(figures.slips().each()).containsExactly(new TalkFigures.Slip(2, "no-problem"));
    }

    @Test
    void tellsHowTheAngerWentAfterEachMove() {
        TalkFigures figures =
                figures(
                        Calls.opened()
                                .rep("Hello", calm().making(Move.OPEN))
                                .customer("You ruined it!", angry(3, Anger.Trend.RISING))
                                .rep("That is bad.", calm().making(Move.ACKNOWLEDGE))
                                .customer("Yes.", angry(1, Anger.Trend.FALLING))
                                .rep("Bye", calm().making(Move.THANK)));

        assertThat(figures.changes())
                .extracting(
                        TalkFigures.Change::move,
                        TalkFigures.Change::seq,
                        TalkFigures.Change::levelBefore,
                        TalkFigures.Change::levelAfter)
                .containsExactly(tuple(Move.ACKNOWLEDGE, 4, 3, 1));
        assertThat(figures.changes().getFirst().change()).isNegative();
    }

    @Test
    void timesTheFirstAcknowledgementFromWhereTheAngerWasHeard() {
        TalkFigures figures =
                figures(
                        Calls.opened()
                                .customer("Hm.", angry(1, Anger.Trend.STEADY))
                                .customer("You ruined it!", angry())
                                .rep("Our new prices are great.")
                                .rep("It cost you a week.", calm().making(Move.PLAY_BACK)));

        assertThat(figures.acknowledgement())
                .isEqualTo(new TalkFigures.Acknowledgement(3, 5, 20.0, 1));
    }

    @Test
    void saysWhereAngerWasNeverAcknowledged() {
        TalkFigures figures =
                figures(Calls.opened().customer("You ruined it!", angry()).rep("Buy more."));

        assertThat(figures.acknowledgement())
                .isEqualTo(new TalkFigures.Acknowledgement(2, null, null, 1));
    }

    @Test
    void countsPromisesByWhatBecameOfThem() {
        Calls call = Calls.opened();
        promise(call, "I will call you on Tuesday.");
        promise(call, "I will send the credit note.");
        call.add(seq -> new CallEvent.PromiseKept(call.stamp(seq), 2, null, false));
        call.add(seq -> new CallEvent.PromiseKept(call.stamp(seq), 2, null, true));

        TalkFigures.Promises promises = figures(call).promises();

        assertThat(promises)
                .extracting(
                        TalkFigures.Promises::made,
                        TalkFigures.Promises::kept,
                        TalkFigures.Promises::broken,
                        TalkFigures.Promises::open)
                .containsExactly(2, 1, 0, 1);
        assertThat(promises.each()).extracting(TalkFigures.Promise::seq).containsExactly(2, 3);
    }

    @Test
    void tellsStepsDoneSkippedMissedAndNotReached() {
        Calls call = Calls.opened().repTaking("first", "Hello.").done("Hi.", "first");
        call.add(seq -> new CallEvent.Skipped(call.stamp(seq), "second"));

        TalkFigures.Steps steps = figures(call).steps();

        assertThat(steps.done()).containsExactly(new TalkFigures.StepDone("first", 2));
        assertThat(steps.skipped()).containsExactly("second");
        assertThat(steps.missed()).containsExactly("third");
        assertThat(steps.notReached()).containsExactly("fourth");
    }

    @Test
    void leavesOutLinesInError() {
        Calls call = Calls.opened().repSlipping("No problem").rep("one two");
        call.add(seq -> new CallEvent.Retracted(call.stamp(seq), 2));

        TalkFigures figures = figures(call);

        assertThat(figures.slips().count()).isZero();
        assertThat(figures.share().repWords()).isEqualTo(2);
    }

    @Test
    void countsErasedWordsByWhatWasKeptOfThem() {
        List<CallEvent> erased = Calls.opened().rep("").customer("", calm()).events();

        TalkFigures figures =
                TalkFigures.of(
                        erased,
                        FlowsOfSteps.four(),
                        Map.of(2, new Length(30, 2), 3, new Length(10, 0)));

        assertThat(figures.share().rep()).isEqualTo(0.75);
        assertThat(figures.questions().asked()).isEqualTo(2);
    }

    private static void promise(Calls call, String words) {
        Commitment promised = new Commitment(Observations.quote(words), "call", null, null);
        call.rep(words, calm().promising(promised));
    }

    private static TalkFigures figures(Calls call) {
        return TalkFigures.of(call.events(), FlowsOfSteps.four(), Map.of());
    }
}
