package makegood.line;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.support.MessageHandlingRunnable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What goes out to each line: one after the other, in its order, and no more bytes of it in wait than the limit. Spring's own
 * order keeps without a bound whatever a stalled socket does not take, before it comes to the session's bounded buffer.
 * Who reads too slowly is closed, and catches up from {@code /events}.
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

    /** What one message takes beside its words. */
    private static final int FRAME_BYTES = 500;

    private static final int PAGES_BYTES = 1024 * 1024;

    /** A program's line may carry a thousand calls, and a pause of half a second must not end it. */
    private static final int PROGRAMS_BYTES = 16 * PAGES_BYTES;

    private final Executor threads;
    private final long patienceMillis;
    private final Map<String, OutgoingLine> waiting = new ConcurrentHashMap<>();
    private final Map<String, WebSocketSession> open = new ConcurrentHashMap<>();

    /**
     * @param threads that write, each to one line at a time
     * @param patienceMillis how long one write may wait for a socket
     */
    OutgoingLines(Executor threads, long patienceMillis) {
        this.threads = threads;
        this.patienceMillis = patienceMillis;
    }

    /** Writes it in its turn. @param write of the channel that goes out */
    void write(Runnable write) {
        Message<?> message =
                write instanceof MessageHandlingRunnable handling ? handling.getMessage() : null;
        String session =
                message == null
                        ? null
                        : SimpMessageHeaderAccessor.getSessionId(message.getHeaders());
        if (message == null || session == null) {
            threads.execute(write);
            return;
        }
        // An entry is there while something waits, and with it the order.
        waiting.compute(session, (id, line) -> with(id, line, write, bytes(message)));
    }

    private OutgoingLine with(String id, @Nullable OutgoingLine known, Runnable write, long bytes) {
        OutgoingLine line = known == null ? new OutgoingLine(most(id)) : known;
        if (!line.add(write, bytes)) {
            Thread.ofPlatform().daemon().name("line-close").start(() -> close(id));
        }
        if (known == null) {
            threads.execute(() -> drain(id, line));
        }
        return line;
    }

    private void drain(String id, OutgoingLine line) {
        Runnable write = next(id, line);
        while (write != null) {
            try {
                write.run();
            } catch (Throwable failed) {
                // Whatever it is: what waits behind it would wait for ever.
                LOG.warn("a line could not be written to ({})", failed.getClass().getSimpleName());
            }
            write = next(id, line);
        }
    }

    /** Where nothing is left the entry goes in the same step, so that nothing is put into it unseen. */
    private @Nullable Runnable next(String id, OutgoingLine line) {
        @Nullable Runnable[] next = new @Nullable Runnable[1];
        waiting.computeIfPresent(
                id,
                (same, now) -> {
                    next[0] = line.next();
                    return next[0] == null ? null : now;
                });
        return next[0];
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
        return waiting.isEmpty();
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
                .sorted(Comparator.comparing(line -> waiting.containsKey(line.getId())))
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
        return line == null || !ProgramMark.isOn(line.getAttributes())
                ? PAGES_BYTES
                : PROGRAMS_BYTES;
    }

    /** How many bytes wait for this line. */
    long waitingFor(String id) {
        OutgoingLine line = waiting.get(id);
        return line == null ? 0 : line.bytes();
    }

    private static long bytes(Message<?> message) {
        long body = message.getPayload() instanceof byte[] bytes ? bytes.length : 0;
        return FRAME_BYTES + body + headers(message.getHeaders().values());
    }

    /** Whoever sends a frame chooses some of what goes out with its answer. */
    private static long headers(Collection<?> values) {
        long bytes = 0;
        for (Object value : values) {
            bytes +=
                    switch (value) {
                        case CharSequence text -> text.length();
                        case Map<?, ?> more -> headers(more.keySet()) + headers(more.values());
                        case Collection<?> more -> headers(more);
                        case null, default -> 0;
                    };
        }
        return bytes;
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
