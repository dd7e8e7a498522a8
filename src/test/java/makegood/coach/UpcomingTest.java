package makegood.coach;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Calls;
import makegood.flow.Flow;
import makegood.flow.Step;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/** What is advised right after the rep has said something. */
class UpcomingTest {

    private final Flow flow =
            Flows.read(
                    """
                    flow: small
                    title: Small
                    source: james
                    use-when: In tests.
                    steps:
                      - step: open
                        move: open
                        say: [Hello there., Good morning.]
                        why: They should know who calls.
                        done: asked("open")
                      - step: reason
                        move: ask-reason
                        learns: [reason]
                        say: [What led you to leave us?, "If you had to name one thing, what was it?"]
                        why: A guess can't be fixed.
                        done: known("reason")
                      - step: note
                        do: Write it down.
                        why: Before it fades.
                        when: asked("goodbye")
                    interrupts:
                      - interrupt: bad-time
                        when: signal("bad-time")
                        move: ask-permission
                        learns: [follow-up]
                        at-most: 2
                        say: [May I ring you tomorrow?, When may I ring you?]
                        why: A rushed answer is worth nothing.
                      - interrupt: slip
                        when: slip
                        move: apologize
                        at-most: 2
                        say: [I take that back., "Sorry, that came out wrong."]
                        why: Own it, then go on.
                      - interrupt: goodbye
                        when: heard("farewell")
                        move: thank
                        at-most: 2
                        say: [Goodbye., Goodbye to you.]
                        why: Let them go.
                    """);

    @Test
    void staysWithAnInterruptUntilTheCustomerHasAnsweredIt() {
        Calls call = busy().repTaking("bad-time", "When may I ring you?");

        assertThat(next(call)).isEqualTo("bad-time");
    }

    @Test
    void staysWithItWhateverIsNotedMeanwhile() {
        Calls call = busy();
        CallEvent.Heard asked = taking(call, "bad-time", "When may I ring you?");

        call.add(seq -> asked).add(seq -> new CallEvent.Noted(call.stamp(seq), "Busy", null));

        assertThat(AdviceWriter.write(flow, call.state()).next())
                .extracting(NextStep::step)
                .isEqualTo("bad-time");
    }

    @Test
    void goesOnOnceTheCustomerHasAnswered() {
        Calls call = busy().repTaking("bad-time", "When may I ring you?");

        assertThat(next(call.customer("Oh, go on then.", calm()))).isEqualTo("reason");
    }

    @Test
    void goesOnAtOnceAfterAWordOfRegret() {
        Calls call =
                Flows.call()
                        .repTaking("open", "Hello there.")
                        .customer("Yes?", calm())
                        .repTaking("slip", "I take that back.");

        assertThat(next(call)).isEqualTo("reason");
    }

    @Test
    void goesOnWithWhatElseTheRepAsksAfterwards() {
        Calls call =
                busy().repTaking("bad-time", "When may I ring you?")
                        .repTaking("open", "Hello there.");

        assertThat(next(call)).isEqualTo("reason");
    }

    @Test
    void comesToWhatIsDoneOffThePhoneAfterAParting() {
        Calls call =
                Flows.call()
                        .repTaking("open", "Hello there.")
                        .customer("Bye now.", angry().fact("farewell", "Bye now"))
                        .repTaking("goodbye", "Goodbye.");

        assertThat(next(call)).isEqualTo("note");
    }

    private static Calls busy() {
        return Flows.call()
                .repTaking("open", "Hello there.")
                .customer("I'm driving.", calm().fact("cannot-talk", "I'm driving"));
    }

    private CallEvent.Heard taking(Calls call, String step, String text) {
        CallState before = call.state();
        Calls taken = busy().repTaking(step, text);
        CallEvent.Heard heard = (CallEvent.Heard) taken.events().getLast();
        return Coach.advised(flow, before, heard).event();
    }

    private String next(Calls call) {
        Optional<Step> next = Upcoming.next(flow, call.state());
        return next.map(Step::name).orElseThrow();
    }
}
