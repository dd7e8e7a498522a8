package makegood.letter;

import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTodo;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.coach.Ours;
import makegood.listening.Observations;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;

class TasksTest {

    private static final Instant NOON = Instant.parse("2026-11-18T18:00:00Z");

    @Test
    void makesATaskOfEachPromiseTheFirstDueFirst() {
        List<Task> tasks = tasks(AgreedCall.credit());

        assertThat(tasks)
                .extracting(Task::what)
                .containsExactly("Call Dana Ortiz", "Look into it (Dana Ortiz)");
        assertThat(tasks).extracting(Task::due).containsExactly(AgreedCall.TUESDAY_AT_TEN, null);
        assertThat(tasks.getFirst().when()).isEqualTo("Tuesday at ten");
        assertThat(tasks.getFirst().who()).isEqualTo("rep");
        assertThat(tasks.getFirst().seq()).isEqualTo(6);
    }

    @Test
    void tellsWhatIsUnderWayAsItWasSaid() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(),
                        "I'm taking it to the team today.",
                        "taking it to the team",
                        "today",
                        AgreedCall.TUESDAY_AT_TEN);

        assertThat(
                        new LetterWriter(words -> true, Ours.NOTHING)
                                .write(Letter.Kind.REVISIT, call.state(), AgreedCall.summary(call))
                                .body())
                .contains("- I am taking it to the team today (Tuesday 24 November).");
    }

    @Test
    void tellsWhatIsToHappenToThemAsTheirs() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(),
                        "You will have the credit by Friday.",
                        "have the credit",
                        "by Friday",
                        AgreedCall.TUESDAY_AT_TEN);

        assertThat(tasks(call))
                .extracting(Task::what)
                .containsExactly("Dana Ortiz will have the credit");
        assertThat(
                        new LetterWriter(words -> true, Ours.NOTHING)
                                .write(Letter.Kind.REVISIT, call.state(), AgreedCall.summary(call))
                                .body())
                .contains("- You will have the credit by Friday (Tuesday 24 November).");
    }

    @Test
    void tellsWhatNeitherOfUsDoesInTheWordsInWhichItWasSaid() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(),
                        "And it's with the person who can change it by tonight.",
                        "with the person who can change it",
                        "by tonight",
                        AgreedCall.TUESDAY_AT_TEN);

        assertThat(tasks(call))
                .extracting(Task::what)
                .containsExactly("It's with the person who can change it by tonight (Dana Ortiz)");
        assertThat(
                        new LetterWriter(words -> true, Ours.NOTHING)
                                .write(Letter.Kind.REVISIT, call.state(), AgreedCall.summary(call))
                                .body())
                .contains(
                        "- It's with the person who can change it by tonight (Tuesday 24"
                                + " November).");
    }

    @Test
    void tellsWhatTheRepDoesAsTheirsHoweverItWasBegun() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(),
                        "Let me call you on Tuesday at ten.",
                        "call you",
                        "on Tuesday at ten",
                        AgreedCall.TUESDAY_AT_TEN);

        assertThat(tasks(call)).extracting(Task::what).containsExactly("Call Dana Ortiz");
    }

    @Test
    void makesATaskOfTheHourThatTheyName() {
        Calls call =
                Calls.opened()
                        .customer(
                                "Ring me on Tuesday at ten.",
                                calm().fact("follow-up", AgreedCall.TUESDAY_AT_TEN.toString()));

        Task task = tasks(call).getFirst();

        assertThat(task.what()).isEqualTo("Call Dana Ortiz as agreed");
        assertThat(task.due()).isEqualTo(AgreedCall.TUESDAY_AT_TEN);
        assertThat(task.seq()).isEqualTo(2);
        assertThat(Tasks.keepsAPromise(task)).isFalse();
        assertThat(
                        tasks(
                                AgreedCall.credit()
                                        .customer(
                                                "Tuesday at ten it is.",
                                                calm().fact(
                                                                "follow-up",
                                                                AgreedCall.TUESDAY_AT_TEN
                                                                        .toString()))))
                .as("promised by the rep already")
                .hasSize(2);
    }

    @Test
    void leadsToTheLineThatStillCounts() {
        Observations hour = calm().fact("follow-up", AgreedCall.TUESDAY_AT_TEN.toString());
        Calls call = Calls.opened().customer("Tuesday at ten.", hour).customer("Yes.", hour);

        call.add(seq -> new CallEvent.Retracted(call.stamp(seq), 3));

        assertThat(tasks(call)).extracting(Task::seq).containsExactly(2);
    }

    @Test
    void callsNobodyWhoWantsToBeLeftAlone() {
        Calls call =
                Calls.opened()
                        .customer("Ring on Tuesday.", calm().fact("follow-up", "on Tuesday"))
                        .customer("Or rather never.", calm().fact("no-contact", "never"));

        assertThat(tasks(call)).isEmpty();
    }

    @Test
    void knowsWhatWasKept() {
        Calls call = AgreedCall.credit();
        call.add(seq -> new CallEvent.PromiseKept(call.stamp(seq), 6, null, true));

        assertThat(tasks(call)).extracting(Task::kept).containsExactly(true, false);
    }

    @Test
    void tellsAPromiseThatWasPutRightAsItStands() {
        Calls call = AgreedCall.credit();
        OffsetDateTime wednesday = AgreedCall.TUESDAY_AT_TEN.plusHours(24).plusMinutes(30);
        call.add(
                seq ->
                        new CallEvent.PromiseCorrected(
                                call.stamp(seq), 6, 0, "send the credit note", wednesday));

        String letter =
                new LetterWriter(words -> true, Ours.NOTHING)
                        .write(Letter.Kind.REVISIT, call.state(), AgreedCall.summary(call))
                        .body();

        assertThat(letter)
                .contains("- I will send the credit note (Wednesday 25 November, 10:30).");
        assertThat(AgreedCall.summary(call).text())
                .contains("send the credit note (by Wednesday 25 November, 10:30)")
                .doesNotContain("Tuesday");
        assertThat(tasks(call).getFirst().corrected()).isTrue();
        assertThat(TaskFile.ics(tasks(call), NOON)).doesNotContain("Tuesday");
    }

    @Test
    void decidesByTheWordsThatStandWhoDoesIt() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(),
                        "You will have the credit by Friday.",
                        "have the credit",
                        "by Friday",
                        AgreedCall.TUESDAY_AT_TEN);
        int seq = call.events().getLast().seq();

        assertThat(corrected(call, seq, "have the credit", AgreedCall.TUESDAY_AT_TEN.plusDays(1)))
                .as("only the time")
                .isEqualTo("Dana Ortiz will have the credit");
        assertThat(corrected(call, seq, "book the credit", AgreedCall.TUESDAY_AT_TEN))
                .isEqualTo("Book the credit (Dana Ortiz)");
        assertThat(corrected(call, seq, "You will get the credit", AgreedCall.TUESDAY_AT_TEN))
                .isEqualTo("Dana Ortiz will get the credit");
    }

    private static String corrected(Calls call, int seq, String what, OffsetDateTime due) {
        call.add(at -> new CallEvent.PromiseCorrected(call.stamp(at), seq, 0, what, due));
        return tasks(call).getFirst().what();
    }

    @Test
    void goesIntoACalendarWithItsDayAndHour() {
        String file = TaskFile.ics(tasks(AgreedCall.credit()), NOON);

        ICalendar calendar = Biweekly.parse(file).first();
        VTodo call = calendar.getTodos().getFirst();

        assertThat(calendar.getTodos()).hasSize(2);
        assertThat(call.getSummary().getValue()).isEqualTo("Call Dana Ortiz");
        assertThat(call.getDateDue().getValue())
                .isEqualTo(Date.from(AgreedCall.TUESDAY_AT_TEN.toInstant()));
        assertThat(call.getUid().getValue()).isEqualTo("call-1-6-0@makegood");
        assertThat(call.getStatus().isNeedsAction()).isTrue();
        assertThat(calendar.getTodos().getLast().getDateDue()).isNull();
    }

    @Test
    void keepsACustomersWordsInTheirLineOfTheCalendar() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened(),
                        "I will call.\r\nEND:VTODO\r\nBEGIN:VTODO",
                        "call\r\nEND:VCALENDAR",
                        null,
                        null);

        ICalendar calendar = Biweekly.parse(TaskFile.ics(tasks(call), NOON)).first();

        assertThat(calendar.getTodos()).hasSize(1);
    }

    private static List<Task> tasks(Calls call) {
        return Tasks.of(call.events(), AgreedCall.summary(call));
    }
}
