package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.messaging.support.MessageHandlingRunnable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What goes out to lines, one of which takes nothing. */
@Timeout(30)
class OutgoingLinesTest {

    private static final int LARGE = 100 * 1024;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final OutgoingLines lines = new OutgoingLines(threads, 1_000);
    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch stall = new CountDownLatch(1);

    @AfterEach
    void stop() {
        stall.countDown();
        threads.shutdownNow();
    }

    @Test
    void writesToEachLineInItsOrder() {
        for (int i = 0; i < 500; i++) {
            lines.write(write("a", 10, "a" + i, false));
            lines.write(write("b", 10, "b" + i, false));
        }

        await().until(() -> written.size() == 1_000);
        assertThat(of("a")).isEqualTo(numbered("a", 500));
        assertThat(of("b")).isEqualTo(numbered("b", 500));
        assertThat(lines.waitingFor("a")).isZero();
    }

    @Test
    void closesALineThatTakesNothingOnceAndKeepsNothingForIt() throws Exception {
        WebSocketSession slow = opened("slow", false);
        lines.write(write("slow", LARGE, "slow0", true));
        begun.await();

        for (int i = 1; i < 100; i++) {
            lines.write(write("slow", LARGE, "slow" + i, false));
            assertThat(lines.waitingFor("slow")).isLessThanOrEqualTo(1024 * 1024);
        }
        lines.write(write("b", LARGE, "b0", false));

        verify(slow, timeout(5_000)).close(argThat(status -> status.getCode() == 4500));
        await().untilAsserted(() -> assertThat(of("b")).containsExactly("b0"));
        assertThat(lines.waitingFor("slow")).isZero();
        stall.countDown();
        await().untilAsserted(() -> assertThat(of("slow")).containsExactly("slow0"));
    }

    @Test
    void letsMoreWaitForAProgramThatCarriesManyCalls() throws Exception {
        opened("program", true);
        lines.write(write("program", LARGE, "program0", true));

        for (int i = 1; i < 100; i++) {
            lines.write(write("program", LARGE, "program" + i, false));
        }
        stall.countDown();

        await().untilAsserted(() -> assertThat(of("program")).isEqualTo(numbered("program", 100)));
    }

    @Test
    void sendsAllAwayInABoundedTimeThoughManyStall() throws Exception {
        for (int i = 0; i < 40; i++) {
            WebSocketSession stalled = opened("stalled" + i, false);
            doAnswer(
                            close -> {
                                stalls();
                                return null;
                            })
                    .when(stalled)
                    .close(any());
            lines.write(write("stalled" + i, 10, "w" + i, true));
        }
        WebSocketSession good = opened("good", false);

        long began = System.nanoTime();
        lines.sendAway(Duration.ofMillis(300));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        verify(good).close(CloseStatus.GOING_AWAY);
    }

    @Test
    void countsHeadersToo() throws Exception {
        opened("slow", false);
        lines.write(write("slow", 0, "slow0", true));
        begun.await();

        lines.write(write("slow", 0, "slow1", false, "x".repeat(LARGE)));

        assertThat(lines.waitingFor("slow")).isGreaterThan(LARGE);
    }

    private void stalls() {
        try {
            stall.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private WebSocketSession opened(String id, boolean program) throws Exception {
        WebSocketSession line = mock(WebSocketSession.class);
        when(line.getId()).thenReturn(id);
        when(line.getAttributes())
                .thenReturn(program ? Map.of(ProgramMark.class.getName(), true) : Map.of());
        lines.decorate(mock(WebSocketHandler.class)).afterConnectionEstablished(line);
        return line;
    }

    private List<String> of(String line) {
        synchronized (written) {
            return written.stream().filter(each -> each.matches(line + "\\d+")).toList();
        }
    }

    private static List<String> numbered(String line, int count) {
        return IntStream.range(0, count).mapToObj(i -> line + i).toList();
    }

    private MessageHandlingRunnable write(String line, int bytes, String what, boolean stalls) {
        return write(line, bytes, what, stalls, "");
    }

    private MessageHandlingRunnable write(
            String line, int bytes, String what, boolean stalls, String header) {
        return LineWork.of(
                line,
                bytes,
                header,
                () -> {
                    if (stalls) {
                        begun.countDown();
                        stalls();
                    }
                    written.add(what);
                });
    }
}
