package makegood.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.call.Journal;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/** What one machine knows of a call that another writes to. */
class SharedCallsTest {

    private final Calls call = Calls.opened();
    private final Journal journal = mock(Journal.class);
    private final FlowLibrary flows = mock(FlowLibrary.class);

    @BeforeEach
    void store() {
        when(flows.flow(anyString(), anyString())).thenReturn(Optional.of(mock(Flow.class)));
        when(journal.events("call-1")).thenAnswer(asked -> call.events());
        when(journal.events("call-1", 1))
                .thenAnswer(asked -> call.events().subList(1, call.events().size()));
    }

    @Test
    void takesUpWhatAnotherMachineWroteMeanwhile() {
        OpenCalls calls = new OpenCalls(journal, flows, new DeskSettings(true));
        calls.find("call-1");

        handTo("bob");

        LiveCall found = calls.find("call-1").orElseThrow();
        assertThat(found.state().seq()).isEqualTo(2);
        assertThat(found.state().rep()).isEqualTo("bob");
    }

    @Test
    void asksNobodyWhereItIsAlone() {
        OpenCalls calls = new OpenCalls(journal, flows, new DeskSettings(false));
        calls.find("call-1");

        handTo("bob");

        assertThat(calls.find("call-1").orElseThrow().state().seq()).isEqualTo(1);
    }

    private void handTo(String rep) {
        call.add(seq -> new CallEvent.HandedOver(call.stamp(seq), rep));
    }
}
