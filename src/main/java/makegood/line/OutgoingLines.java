package makegood.line;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What goes out to each line: one after the other, in its order, and no more bytes of it in wait than the limit. Who reads too
 * slowly is closed, and catches up from {@code /events}.
 */
final class OutgoingLines implements WebSocketHandlerDecoratorFactory {

    /** How long Tomcat lets one write wait for a socket: 20 s unless told. */
    private static final String TOMCATS_PATIENCE =
            "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private static final CloseStatus TOO_SLOW =
            CloseStatus.SESSION_NOT_RELIABLE.withReason("reads too slowly");

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingLines.class);

    /** Lines that are closed at the same time; those that stall come last. */
    private static final int CLOSING = 16;

    private final InOrder inOrder;
    private final long patienceMillis;
    private final Map<String, WebSocketSession> open = new ConcurrentHashMap<>();

    /**
     * @param threads that write, each to one line at a time
     * @param patienceMillis how long one write may wait for a socket
     */
    OutgoingLines(Executor threads, long patienceMillis) {
        this.inOrder = new InOrder(threads, this::most, this::closeAside);
        this.patienceMillis = patienceMillis;
    }

    /** Writes it in its turn. @param write of the channel that goes out */
    void write(Runnable write) {
        inOrder.run(write);
    }

    private void closeAside(String id) {
        Thread.ofPlatform().daemon().name("line-close").start(() -> close(id));
    }

    /** Not on a thread that writes: closing waits for the write that is under way. */
    private void close(String id) {
        WebSocketSession line = open.get(id);
        if (line != null) {
            LOG.warn("a line that reads too slowly was closed");
            close(line, TOO_SLOW);
        }
    }

    private static void close(WebSocketSession line, CloseStatus why) {
        try {
            line.close(why);
        } catch (IOException gone) {
            LOG.debug("a line was gone before it could be closed");
        }
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /**
     * Closes all lines, in a way that tells them to come back: first those that nothing waits for, since one that stalls takes
     * its time, and what is left when the time is over is hung up on.
     */
    void sendAway(Duration atMost) {
        ExecutorService closing =
                Executors.newFixedThreadPool(
                        CLOSING, Thread.ofPlatform().daemon().name("farewell-", 0).factory());
        open.values().stream()
                .sorted(Comparator.comparing(line -> inOrder.isBusy(line.getId())))
                .forEach(line -> closing.execute(() -> close(line, CloseStatus.GOING_AWAY)));
        closing.shutdown();
        try {
            if (!closing.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("some lines could not be told in time that they are to come back");
                closing.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long most(String id) {
        WebSocketSession line = open.get(id);
        return InOrder.most(line != null && ProgramMark.isOn(line.getAttributes()));
    }

    /** How many bytes wait for this line. */
    long waitingFor(String id) {
        return inOrder.bytes(id);
    }

    @Override
    public WebSocketHandler decorate(WebSocketHandler handler) {
        return new WebSocketHandlerDecorator(handler) {
            @Override
            public void afterConnectionEstablished(WebSocketSession line) throws Exception {
                open.put(line.getId(), line);
                bePatient(line);
                super.afterConnectionEstablished(line);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession line, CloseStatus status)
                    throws Exception {
                open.remove(line.getId());
                super.afterConnectionClosed(line, status);
            }

            /** Taken in pieces, STOMP puts a frame together; else Tomcat keeps room for the largest one on each line. */
            @Override
            public boolean supportsPartialMessages() {
                return true;
            }
        };
    }

    private void bePatient(WebSocketSession line) {
        if (line instanceof NativeWebSocketSession raw
                && raw.getNativeSession() instanceof jakarta.websocket.Session tomcats) {
            tomcats.getUserProperties().put(TOMCATS_PATIENCE, patienceMillis);
        }
    }
}
