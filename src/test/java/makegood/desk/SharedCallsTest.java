package makegood.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.Customer;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one machine knows of a call that another writes to. */
class SharedCallsTest {

    private final List<CallEvent> stored = new ArrayList<>();
    private final Journal journal = mock(Journal.class);
    private final FlowLibrary flows = mock(FlowLibrary.class);

    @BeforeEach
    void store() {
        when(flows.flow(anyString(), anyString())).thenReturn(Optional.of(mock(Flow.class)));
        when(journal.events("call")).thenAnswer(call -> List.copyOf(stored));
        when(journal.events("call", 1))
                .thenAnswer(call -> List.copyOf(stored.subList(1, stored.size())));
        stored.add(opened());
    }

    @Test
    void takesUpWhatAnotherMachineWroteMeanwhile() {
        OpenCalls calls = new OpenCalls(journal, flows, new DeskSettings(true));
        calls.find("call");

        stored.add(handedTo("bob", 2));

        LiveCall call = calls.find("call").orElseThrow();
        assertThat(call.state().seq()).isEqualTo(2);
        assertThat(call.state().rep()).isEqualTo("bob");
    }

    @Test
    void asksNobodyWhereItIsAlone() {
        OpenCalls calls = new OpenCalls(journal, flows, new DeskSettings(false));
        calls.find("call");

        stored.add(handedTo("bob", 2));

        assertThat(calls.find("call").orElseThrow().state().seq()).isEqualTo(1);
    }

    private static CallEvent opened() {
        return new CallEvent.Opened(
                stamp(1),
                "ann",
                new FlowVersion("two-questions", "v"),
                "It suits.",
                Set.of(),
                new Customer("Dana", null, null, null, null, null),
                null,
                Authority.UNSET,
                null,
                Map.of());
    }

    private static CallEvent handedTo(String rep, int seq) {
        return new CallEvent.HandedOver(stamp(seq), rep);
    }

    private static CallEvent.Stamp stamp(int seq) {
        return new CallEvent.Stamp(
                "call", seq, OffsetDateTime.parse("2026-01-05T09:00:00Z"), "ann", "c" + seq);
    }
}
