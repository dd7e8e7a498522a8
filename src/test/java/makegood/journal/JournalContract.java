package makegood.journal;

import static makegood.journal.Events.angryCustomer;
import static makegood.journal.Events.opened;
import static makegood.journal.Events.promisingRep;
import static makegood.journal.Events.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Noted;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallEvent.Stamp;
import makegood.call.Customer;
import makegood.call.DoNotCall;
import makegood.call.DoNotCalls;
import makegood.call.Journal;
import makegood.call.Outcome;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What any database must do for the calls. */
abstract class JournalContract extends StoreContract {

    @Test
    void isEmptyForACallThatDoesNotExist() {
        assertThat(journal.events(call)).isEmpty();
        assertThat(journal.events(call, 3)).isEmpty();
        assertThat(journal.sent(call, "c-1")).isEmpty();
        assertThat(journal.opened("rep", clientId)).isEmpty();
    }

    @Test
    void givesBackWhatWasAppended() {
        List<CallEvent> events =
                List.of(opened(call, clientId), angryCustomer(call, 2), promisingRep(call, 3));

        events.forEach(journal::append);

        assertThat(journal.events(call)).isEqualTo(events);
        assertThat(journal.events(call, 2)).containsExactly(events.get(2));
        assertThat(journal.sent(call, "c-3")).contains(events.get(2));
        assertThat(journal.opened("rep", clientId)).contains(call);
        assertThat(journal.opened("ann", clientId)).isEmpty();
    }

    @Test
    void refusesASeqThatIsTakenAndKeepsNothingOfTheSecond() {
        journal.append(opened(call, clientId));
        journal.append(angryCustomer(call, 2));
        Noted second = new Noted(new Stamp(call, 2, Events.NINE, "ann", "other"), "too late", null);

        assertThatThrownBy(() -> journal.append(second)).isInstanceOf(Journal.SeqTaken.class);

        assertThat(journal.events(call)).hasSize(2);
        assertThat(journal.sent(call, "other")).isEmpty();
    }

    @Test
    void keepsNoEventWhoseCompanionCouldNotBeWritten() {
        journal.append(opened(call, clientId));

        assertThatThrownBy(
                        () ->
                                journal.append(
                                        angryCustomer(call, 2),
                                        () -> {
                                            throw new IllegalStateException("the audit is away");
                                        }))
                .hasMessage("the audit is away");

        assertThat(journal.events(call)).hasSize(1);
    }

    @Test
    void refusesAClientIdThatWasUsedInTheCall() {
        journal.append(opened(call, clientId));
        journal.append(angryCustomer(call, 2));
        Noted again = new Noted(new Stamp(call, 3, Events.NINE, "rep", "c-2"), "again", null);

        assertThatThrownBy(() -> journal.append(again)).isInstanceOf(Journal.SeqTaken.class);
    }

    @Test
    void refusesTheSameOpeningTwice() {
        journal.append(opened(call, clientId));
        String other = UUID.randomUUID().toString();

        assertThatThrownBy(() -> journal.append(opened(other, clientId)))
                .isInstanceOf(Journal.SeqTaken.class);

        assertThat(journal.events(other)).isEmpty();
    }

    @Test
    void takesCommandsWithoutClientId() {
        journal.append(new CallEvent.HelpAsked(new Stamp(call, 1, Events.NINE, "rep", null)));
        journal.append(new CallEvent.HelpAsked(new Stamp(call, 2, Events.NINE, "rep", null)));

        assertThat(journal.events(call)).hasSize(2);
    }

    @Test
    void keepsOddTextAsItCame() {
        String odd = "nul \u0000, emoji 😠, curly ‘quotes’, \\u0041, \"x\" and\r\nlines";

        journal.append(new Noted(stamp(call, 1), odd, null));

        assertThat(((Noted) journal.events(call).getFirst()).text()).isEqualTo(odd);
    }

    @Test
    void takesTheTimeOfTheLastLineFromNoClockThatIsSlowOrFast() {
        OffsetDateTime begun = OffsetDateTime.parse("2026-03-02T10:00:00Z");
        OffsetDateTime later = begun.plusMinutes(5);
        OffsetDateTime opened = begun.minusHours(1);
        journal.append(opened(call, clientId));
        jdbc.sql("update call_row set started_at = ?, last_at = ? where call_id = ?")
                .params(opened, opened, call)
                .update();

        journal.append(new Noted(new Stamp(call, 2, later, "rep", "late"), "now", null));
        OffsetDateTime told = row("last_at", OffsetDateTime.class);
        journal.append(new Noted(new Stamp(call, 3, begun, "rep", "slow"), "offline", null));
        OffsetDateTime slow = row("last_at", OffsetDateTime.class);
        OffsetDateTime to = OffsetDateTime.parse("2150-01-01T00:00:00Z");
        journal.append(new Noted(new Stamp(call, 4, to, "rep", "fast"), "to come", null));
        OffsetDateTime fast = row("last_at", OffsetDateTime.class);

        assertThat(told).isAtSameInstantAs(later);
        assertThat(slow).isAtSameInstantAs(later);
        assertThat(fast).isAfterOrEqualTo(later).isBefore(to);
    }

    @Test
    void keepsTheCallsRowInStep() {
        journal.append(opened(call, clientId));
        journal.append(angryCustomer(call, 2));
        journal.append(promisingRep(call, 3));
        journal.append(new HandedOver(stamp(call, 4), "ann"));
        journal.append(new Ended(stamp(call, 5), Outcome.LET_GO));

        assertThat(row("rep", String.class)).isEqualTo("ann");
        assertThat(row("last_seq", Integer.class)).isEqualTo(5);
        assertThat(row("utterances", Integer.class)).isEqualTo(2);
        assertThat(row("peak_anger", Integer.class)).isEqualTo(2);
        assertThat(row("outcome", String.class)).isEqualTo("let-go");
        assertThat(marks("cause")).containsExactly("late-delivery");
        assertThat(marks("rule")).containsExactly("no-problem");
    }

    @Test
    void takesBackWhatARetractedUtteranceBrought() {
        journal.append(opened(call, clientId));
        journal.append(angryCustomer(call, 2));
        journal.append(promisingRep(call, 3));

        journal.append(new Retracted(stamp(call, 4), 2));

        assertThat(row("utterances", Integer.class)).isEqualTo(1);
        assertThat(row("peak_anger", Integer.class)).isZero();
        assertThat(marks("cause")).isEmpty();
        assertThat(marks("rule")).containsExactly("no-problem");
    }

    @Test
    void letsOneOfManyHaveASeq() throws Exception {
        journal.append(opened(call, clientId));
        Callable<Boolean> append =
                () -> {
                    try {
                        String sender = Thread.currentThread().getName();
                        journal.append(
                                new Noted(
                                        new Stamp(call, 2, Events.NINE, sender, sender),
                                        "mine",
                                        null));
                        return true;
                    } catch (Journal.SeqTaken taken) {
                        return false;
                    }
                };

        int winners = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> won :
                    threads.invokeAll(java.util.Collections.nCopies(8, append))) {
                winners += won.get() ? 1 : 0;
            }
        }

        assertThat(winners).isEqualTo(1);
        assertThat(journal.events(call)).hasSize(2);
    }

    @Test
    void findsCallsByAllThatCanBeAskedForAtOnce() {
        journal.append(opened(call, clientId));
        journal.append(angryCustomer(call, 2));
        journal.append(promisingRep(call, 3));
        journal.append(new Ended(stamp(call, 4), Outcome.OPEN));
        CallPage found = new CallsOf(jdbc).customer("C-7", Set.of("rep"), 0, 200);

        CallRow row =
                found.rows().stream()
                        .filter(each -> each.id().equals(call))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.total()).isEqualTo(found.rows().size());
        assertThat(row.startedAt().toInstant()).isEqualTo(Events.NINE.toInstant());
        assertThat(row.causes()).containsExactly("late-delivery");
        assertThat(row.rules()).containsExactly("no-problem");
        assertThat(row.peakAnger()).isEqualTo(2);
    }

    @Test
    void findsTheCallsOfARepSinceThen() {
        journal.append(opened(call, clientId));

        List<CallRow> found = new CallsOf(jdbc).rep("rep", Events.NINE.minusDays(1), 200);

        assertThat(found).extracting(CallRow::id).contains(call);
        assertThat(new CallsOf(jdbc).rep("rep", Events.NINE.plusDays(1), 200))
                .extracting(CallRow::id)
                .doesNotContain(call);
        assertThat(new CallsOf(jdbc).rep("nobody", Events.NINE.minusDays(1), 200)).isEmpty();
    }

    @Test
    void findsNothingOfThoseWhomOneMayNotSee() {
        journal.append(opened(call, clientId));

        assertThat(new CallsOf(jdbc).customer("C-7", Set.of("nobody"), 0, 20).total()).isZero();
    }

    @Test
    void keepsWhomNobodyIsToCall() {
        String id = "C-" + UUID.randomUUID();
        Customer dana = new Customer("Dana", null, "+1 (312) 555-0142", id, null, null);
        DoNotCalls stops = new JdbcDoNotCalls(jdbc, new JdbcTransactionManager(database()));
        LocalDate day = LocalDate.parse("2026-11-23");
        DoNotCall spring =
                new DoNotCall(
                        LocalDate.parse("2027-03-01"),
                        DoNotCall.Why.SET,
                        "ann",
                        Events.NINE,
                        null,
                        "They wrote to us.");
        stops.set(dana, spring.orLonger(spring));

        Customer byId = new Customer("", null, null, id, null, null);
        assertThat(stops.standing(byId, day))
                .get()
                .extracting(DoNotCall::before, DoNotCall::reason, DoNotCall::callId)
                .containsExactly(spring.before(), "They wrote to us.", null);
        assertThat(stops.standing(byId, LocalDate.parse("2027-03-01"))).isEmpty();
        stops.set(dana, new DoNotCall(null, DoNotCall.Why.SET, "ann", Events.NINE, null, null));
        assertThat(stops.standing(dana, LocalDate.parse("2100-01-01"))).isPresent();
        stops.lift(dana, "mia", Events.NINE.plusHours(1), "They rang.");
        assertThat(stops.standing(byId, day)).isEmpty();
    }

    private <T> T row(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from call_row where call_id = ?")
                .params(call)
                .query(type)
                .single();
    }

    private List<String> marks(String what) {
        return jdbc.sql("select %1$s from call_%1$s where call_id = ? order by 1".formatted(what))
                .params(call)
                .query(String.class)
                .list();
    }
}
