package makegood.coach;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.flow.Flow;
import makegood.flow.Step;
import makegood.listening.Cause;

import org.junit.jupiter.api.Test;

import java.util.List;

class AdviceWriterTest {

    private final Flow flow = Flows.small();

    @Test
    void beginsWithTheFirstStep() {
        Advice advice = AdviceWriter.write(flow, Flows.state());

        assertThat(advice.next()).extracting(NextStep::step).isEqualTo("open");
        assertThat(advice.next().say()).isEqualTo("Hello there.");
        assertThat(advice.others()).extracting(NextStep::step).containsExactly("reason");
        assertThat(advice.progress().left()).containsExactly("open", "reason", "remedy", "thank");
    }

    @Test
    void keepsTheStepThatWasAdvisedWhenTheWordsWereHeard() {
        Calls call = Flows.call().customer("Outrageous!", angry(), "vent");

        Advice advice = AdviceWriter.write(flow, call.state());

        assertThat(advice.next()).extracting(NextStep::step).isEqualTo("vent");
    }

    @Test
    void letsTheAdviceStandWhenNothingWasSaid() {
        Calls call =
                Flows.call()
                        .customer("Outrageous!", angry(), "vent")
                        .customer("And another thing!", angry(), "vent");

        Advice advice =
                AdviceWriter.write(
                        flow,
                        call.add(seq -> new CallEvent.Noted(call.stamp(seq), "Call back", null))
                                .state());

        assertThat(advice.next()).extracting(NextStep::step).isEqualTo("vent");
    }

    @Test
    void takesTheNextWordingWhenAStepIsAskedAgain() {
        Calls call = Flows.call().repTaking("reason", "Why?").customer("Hm.", calm(), "reason");

        NextStep next = AdviceWriter.write(flow, call.state()).next();

        assertThat(next.wording()).isEqualTo(1);
        assertThat(next.say()).isEqualTo("If you had to name one thing, what was it?");
    }

    @Test
    void showsWhatIsDoneAndWhatIsLeft() {
        Calls call =
                Flows.call()
                        .customer(
                                "You were late.",
                                calm().because(Cause.Type.LATE_DELIVERY, "late"),
                                "remedy");

        Progress progress = AdviceWriter.write(flow, call.state()).progress();

        assertThat(progress)
                .isEqualTo(new Progress(List.of("reason"), List.of("open", "remedy", "thank")));
    }

    @Test
    void letsTheQuestionStandUntilItIsAnswered() {
        Calls call = Flows.call();
        call.add(seq -> new CallEvent.Skipped(call.stamp(seq), "open"))
                .repTaking("reason", "What led you to leave us?");

        assertThat(Upcoming.next(flow, call.state())).map(Step::name).contains("reason");
    }

    @Test
    void hasNothingMoreToSayOnceTheCallIsOver() {
        Calls call = Flows.call().rep("Hello");

        Advice advice =
                AdviceWriter.write(
                        flow, call.add(seq -> new CallEvent.Ended(call.stamp(seq), null)).state());

        assertThat(advice.next()).isNull();
        assertThat(advice.others()).isEmpty();
    }
}
