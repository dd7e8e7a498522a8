package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;

import makegood.assistant.Letters;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Calls;
import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.desk.Told;
import makegood.flow.Flow;
import makegood.slack.Threads.CallThread;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Two machines that tell the same thread. */
class ThreadKeeperTest {

    private static final CallThread THREAD = new CallThread("C1", "10.1", "c-1", 1);

    private final Threads threads = mock(Threads.class);
    private final CallBook book = mock(CallBook.class);
    private final Outbox outbox = mock(Outbox.class);

    @Test
    void tellsWhatAnotherMachineHadNotSeenYetAsItToldItsOwn() throws Exception {
        CallEvent first = noted(2, "Likes tea");
        CallEvent second = noted(3, "Prefers mail");
        when(threads.of("c-1")).thenReturn(List.of(THREAD));
        when(book.told("c-1", 1)).thenReturn(List.of(told(first), told(second)));
        when(book.told("c-1", 2)).thenReturn(List.of(told(second)));
        // The other machine has told the first just now.
        when(threads.told(THREAD, 3)).thenReturn(false);
        when(threads.find("C1", "10.1")).thenReturn(Optional.of(THREAD.at(2)));
        when(threads.told(THREAD.at(2), 3)).thenReturn(true);
        when(book.find("c-1"))
                .thenReturn(new LiveCall(CallState.of(Calls.opened().events()), mock(Flow.class)));
        when(outbox.post(any(), any(), any()))
                .thenReturn(new Reply<>(new ChatPostMessageResponse(), ""));

        try (Lanes lanes = new Lanes()) {
            keeper(lanes).tell("c-1");

            ArgumentCaptor<Message> message = ArgumentCaptor.forClass(Message.class);
            verify(outbox, timeout(20_000)).post(eq("C1"), eq("10.1"), message.capture());
            assertThat(message.getValue().blocks().toString())
                    .contains("Prefers mail")
                    .doesNotContain("Likes tea");
        }
    }

    private static CallEvent noted(int seq, String words) {
        return new CallEvent.Noted(Samples.stamp(seq, "ann", null), words, null);
    }

    private static Told told(CallEvent event) {
        return new Told(event, null);
    }

    private ThreadKeeper keeper(Lanes lanes) {
        return new ThreadKeeper(
                threads,
                book,
                mock(Coaching.class),
                mock(Letters.class),
                mock(Links.class),
                mock(Names.class, any -> "ann"),
                outbox,
                lanes,
                new SlackSettings(
                        "",
                        "xoxb",
                        "",
                        null,
                        true,
                        LocalTime.of(8, 0),
                        URI.create("https://slack.com/api/")),
                Clock.systemUTC());
    }
}
