package makegood.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.observation.ObservationRegistry;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Noted;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallEvent.Stamp;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.coach.Advice;
import makegood.coach.Coach;
import makegood.coach.Said;
import makegood.flow.Flow;
import makegood.flow.FlowArchive;
import makegood.flow.FlowLibrary;
import makegood.utterance.Masking;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The desk when others write to the same call, and when the storage does not answer. */
class CallDeskTest {

    private static final Sender ANN = new Sender("ann", "n", null);
    private static final Command NOTE = new Command.Note("Prefers mail", null);

    private final List<CallEvent> stored = new ArrayList<>(List.of(StoredEvents.opened()));
    private final Journal journal = mock(Journal.class);
    private final ApplicationEventPublisher listeners = mock(ApplicationEventPublisher.class);
    private final FlowLibrary flows = mock(FlowLibrary.class);
    private final Coach coach = mock(Coach.class);
    private CallDesk desk;

    @BeforeEach
    void open() {
        when(flows.flow(anyString(), anyString())).thenReturn(Optional.of(mock(Flow.class)));
        when(coach.advise(any(), any())).thenReturn(mock(Advice.class));
        when(journal.events("call")).thenAnswer(call -> List.copyOf(stored));
        when(journal.sent(anyString(), anyString())).thenReturn(Optional.empty());
        desk =
                new CallDesk(
                        journal,
                        coach,
                        flows,
                        mock(FlowArchive.class),
                        new OpenCalls(journal, flows, new DeskSettings(false)),
                        new Discretion(new Masking(Set.of())),
                        new Announcements(listeners),
                        new ShownWarnings(),
                        new Alerts(null, null),
                        new Ticker(Clock.fixed(Instant.from(StoredEvents.NINE), ZoneOffset.UTC)),
                        new Stages(ObservationRegistry.NOOP));
    }

    @Test
    void readsAgainAndRetriesWhereAnotherMachineTookTheSeq() {
        doThrow(new Journal.SeqTaken("call", 2, new RuntimeException()))
                .doNothing()
                .when(journal)
                .append(any(), any());
        when(journal.events("call"))
                .thenReturn(List.copyOf(stored))
                .thenReturn(List.of(StoredEvents.opened(), StoredEvents.theirs()));

        Answer answer = desk.act("call", ANN, NOTE);

        assertThat(answer.event().seq()).isEqualTo(3);
    }

    @Test
    void findsItsOwnCommandWhereAnotherMachineHadTakenIt() {
        doThrow(new Journal.SeqTaken("call", 2, new RuntimeException()))
                .when(journal)
                .append(any(), any());
        Noted ours =
                new Noted(
                        new Stamp("call", 2, StoredEvents.NINE, "ann", "n"), "Prefers mail", null);
        when(journal.sent("call", "n")).thenReturn(Optional.empty()).thenReturn(Optional.of(ours));
        stored.add(ours);

        Answer answer = desk.act("call", ANN, NOTE);

        assertThat(answer.again()).isTrue();
        assertThat(answer.event()).isEqualTo(ours);
        verify(listeners, never()).publishEvent(any(Object.class));
    }

    @Test
    void refusesMoreEventsThanACallMayHaveAndLeavesRoomForItsEnd() {
        for (int seq = 2; seq <= CallDesk.MOST_EVENTS; seq++) {
            stored.add(
                    new Noted(
                            new Stamp("call", seq, StoredEvents.NINE, "ann", "n" + seq),
                            "Mail",
                            null));
        }

        assertThatThrownBy(() -> desk.hear("call", ANN, Said.by(Speaker.REP, "Hello.")))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.FULL);
        assertThat(desk.act("call", ANN, new Command.End(null)).event().seq())
                .isEqualTo(CallDesk.MOST_EVENTS + 1);
    }

    @Test
    void refusesToPutMoreLinesRightThanAnybodyWould() {
        stored.add(StoredEvents.asked());
        for (int i = 0; i < CallDesk.MOST_REWRITES; i++) {
            stored.add(
                    new Retracted(
                            new Stamp("call", 3 + i, StoredEvents.NINE, "ann", "r" + i), 9_999));
        }

        assertThatThrownBy(() -> desk.act("call", ANN, new Command.Retract(2)))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.FULL);
    }

    @Test
    void givesUpWithAClearWordWhereOthersAreAlwaysFirst() {
        doThrow(new Journal.SeqTaken("call", 2, new RuntimeException()))
                .when(journal)
                .append(any(), any());

        assertThatThrownBy(() -> desk.act("call", ANN, NOTE))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(Refusal.Kind.BUSY);
    }

    @Test
    void tellsNobodyOfWhatCouldNotBeStored() {
        doThrow(new DataAccessResourceFailureException("disk full"))
                .when(journal)
                .append(any(), any());

        assertThatThrownBy(() -> desk.act("call", ANN, NOTE))
                .isInstanceOf(DataAccessResourceFailureException.class);

        verify(listeners, never()).publishEvent(any(Object.class));
    }

    @Test
    void goesOnFromTheStoredStateOnceTheStorageAnswersAgain() {
        doThrow(new DataAccessResourceFailureException("disk full"))
                .doNothing()
                .when(journal)
                .append(any(), any());
        assertThatThrownBy(() -> desk.act("call", ANN, NOTE)).isInstanceOf(RuntimeException.class);

        Answer answer = desk.act("call", ANN, NOTE);

        assertThat(answer.event().seq()).isEqualTo(2);
        assertThat(answer.again()).isFalse();
    }

    @Test
    void takesNothingBackWhenAListenerFails() {
        org.mockito.Mockito.doThrow(new IllegalStateException("line down"))
                .when(listeners)
                .publishEvent(any(Object.class));

        assertThat(desk.act("call", ANN, NOTE).event().seq()).isEqualTo(2);
    }

    @Test
    void refusesToActWithinATransactionOfSomebodyElse() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> desk.act("call", ANN, NOTE))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }

        verify(journal, never()).append(any(), any());
        verify(listeners, never()).publishEvent(any(Object.class));
    }

    @Test
    void tellsOthersOnlyOnceWhatBelongsToItIsStoredToo() {
        Runnable audit = mock(Runnable.class);
        doAnswer(
                        call -> {
                            call.getArgument(1, Runnable.class).run();
                            verify(listeners, never()).publishEvent(any(Object.class));
                            return null;
                        })
                .when(journal)
                .append(any(), any());

        desk.act("call", ANN, NOTE, audit);

        verify(audit).run();
        verify(listeners).publishEvent(any(CallChanged.class));
    }

    @Test
    void keepsALineOfADebriefWhateverBecomesOfTheCallBefore() {
        stored.set(0, StoredEvents.debrief());
        when(journal.events("before")).thenThrow(new DataAccessResourceFailureException("away"));

        assertThat(desk.act("call", ANN, NOTE).event().seq()).isEqualTo(2);
    }

    @Test
    void hearsALineAnewByTheFlowThatLedTheCallWhenItWasSaid() {
        Flow then = mock(Flow.class);
        when(flows.flow("two-questions", StoredEvents.opened().flow().version()))
                .thenReturn(Optional.of(then));
        stored.add(StoredEvents.asked());
        stored.add(
                new CallEvent.FlowChanged(
                        new Stamp("call", 3, StoredEvents.NINE, "ann", "f"),
                        new FlowVersion("the-revisit", "77aa"),
                        Set.of()));
        when(coach.reassign(any(), any(), any(), any(), any())).thenReturn(StoredEvents.turned());

        desk.act("call", ANN, new Command.Reassign(2, Speaker.REP));

        verify(coach).reassign(same(then), any(), any(), eq(StoredEvents.asked()), eq(Speaker.REP));
    }

    @Test
    void masksWhatIsNoted() {
        Answer answer =
                desk.act("call", ANN, new Command.Note("Her card is 4111 1111 1111 1111", null));

        assertThat(((Noted) answer.event()).text()).isEqualTo("Her card is [card]");
    }
}
