package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import makegood.desk.CallBook;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What Slack sent is done, whatever went wrong before it. */
class LanesTest {

    @Test
    void goesOnWithALaneAfterAnError() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (Lanes lanes = new Lanes()) {
            lanes.run(
                    "team",
                    () -> {
                        throw new StackOverflowError();
                    });

            assertThat(lanes.run("team", done::countDown)).isTrue();

            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void triesAgainWhereTheDatabaseIsAwayForAMoment() {
        AtomicInteger tries = new AtomicInteger();
        Patience patience = new Patience(time -> {});

        patience.with(
                () -> {
                    if (tries.incrementAndGet() < Patience.TRIES) {
                        throw new DataAccessResourceFailureException("away");
                    }
                });

        assertThat(tries).hasValue(Patience.TRIES);
    }

    @Test
    void tellsWhoTypedInAThreadWhereTheDatabaseStaysAway() {
        Threads threads = mock(Threads.class);
        when(threads.find("C1", "10.1")).thenThrow(new DataAccessResourceFailureException("away"));
        Outbox outbox = mock(Outbox.class);
        Conversations conversations = conversations(threads, outbox);
        Typed typed = typed("10.1");

        assertThatThrownBy(() -> conversations.take(typed, () -> true, () -> {}))
                .isInstanceOf(DataAccessResourceFailureException.class);

        verify(outbox).whisper(eq("C1"), eq("U1"), eq("10.1"), any());
    }

    @Test
    void takesALineOnceTheDatabaseIsBack() {
        Threads threads = mock(Threads.class);
        when(threads.find("C1", "10.1"))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(Optional.of(new Threads.CallThread("C1", "10.1", "c-1", 0)));
        AtomicInteger done = new AtomicInteger();

        conversations(threads, mock(Outbox.class))
                .take(typed("10.1"), () -> true, done::incrementAndGet);

        assertThat(done).hasValue(1);
    }

    private static Conversations conversations(Threads threads, Outbox outbox) {
        return new Conversations(
                threads,
                mock(ThreadCalls.class),
                mock(CallStarts.class),
                mock(CallBook.class),
                mock(WhoIsWho.class),
                mock(Commands.class),
                outbox,
                mock(Belongings.class),
                new Patience(time -> {}));
    }

    private static Typed typed(String thread) {
        return new Typed(new SlackUser("T1", "U1"), "C1", false, "10.2", thread, "You were late.");
    }
}
