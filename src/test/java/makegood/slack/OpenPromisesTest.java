package makegood.slack;

import static makegood.listening.Observations.calm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import makegood.call.Calls;
import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.flow.Flow;
import makegood.journal.CallsOf;
import makegood.journal.PromisedCalls;
import makegood.letter.AgreedCall;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;

class OpenPromisesTest {

    private final PromisedCalls promised = mock(PromisedCalls.class);
    private final CallBook book = mock(CallBook.class);
    private final OpenPromises promises =
            new OpenPromises(mock(CallsOf.class), promised, book, Clock.systemUTC());

    @Test
    void leavesOutTheHourThatTheyNamedThemselves() {
        Calls call =
                AgreedCall.promising(
                        Calls.opened()
                                .customer(
                                        "Ring me on Tuesday at ten.",
                                        calm().fact(
                                                        "follow-up",
                                                        AgreedCall.TUESDAY_AT_TEN.toString())),
                        "I will send the credit note.",
                        "send the credit note",
                        null,
                        null);
        when(promised.open(eq("rep"), any())).thenReturn(List.of("call-1"));
        when(book.find("call-1")).thenReturn(new LiveCall(call.state(), mock(Flow.class)));
        when(book.events("call-1")).thenReturn(call.events());
        when(book.summary("call-1")).thenReturn(AgreedCall.summary(call));

        assertThat(promises.of("rep"))
                .extracting(each -> each.task().quote())
                .containsExactly("I will send the credit note.");
    }
}
