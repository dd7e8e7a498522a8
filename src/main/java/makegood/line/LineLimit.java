package makegood.line;

import makegood.limit.Allowance;
import makegood.limit.Allowances;
import makegood.limit.TooMuch;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;

import java.time.Duration;
import java.util.Map;

/**
 * Keeps one line from asking so much that others wait. What is beyond its limit is answered with a problem and may be sent
 * again, and so is what comes faster than it is understood; a flood ends the line.
 */
@Component
class LineLimit implements WebSocketHandlerDecoratorFactory {

    private static final Logger LOG = LoggerFactory.getLogger(LineLimit.class);

    /** What may wait of all lines together before programs get less. */
    static final long MOST_OF_ALL = Runtime.getRuntime().maxMemory() / 4;

    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private static final String SENT = LineLimit.class.getName() + ".sent";
    private static final String ENDED = LineLimit.class.getName() + ".ended";
    private static final String FLOOD = LineLimit.class.getName() + ".flood";

    private final Allowances allowances;
    private final InOrder incoming;

    LineLimit(Allowances allowances, InOrder incoming) {
        this.allowances = allowances;
        this.incoming = incoming;
    }

    /**
     * Whether it is to be let in. Only a heart-beat is passed over, where far too much waits.
     *
     * @throws TooMuch where the line has sent its share, or more than was understood by now
     */
    boolean takes(Message<?> frame) {
        Map<String, Object> line =
                SimpMessageHeaderAccessor.getSessionAttributes(frame.getHeaders());
        String id = SimpMessageHeaderAccessor.getSessionId(frame.getHeaders());
        if (line == null || id == null || line.containsKey(ENDED)) {
            return true;
        }
        long waits = incoming.bytes(id);
        long most = most(line, waits);
        boolean sent = isSent(frame);
        if (sent) {
            allowance(line).take();
        }
        if (waits <= (sent ? most : 2 * most)) {
            return true;
        }
        if (type(frame) == SimpMessageType.HEARTBEAT) {
            return false;
        }
        throw new TooMuch(A_WHILE);
    }

    /** A program's share, as long as there is room for it: many programs at once get that of a page each. */
    private long most(Map<String, Object> line, long waits) {
        long page = InOrder.most(false);
        boolean program =
                ProgramMark.isOn(line) && (waits <= page || incoming.bytes() <= MOST_OF_ALL);
        return program ? InOrder.most(true) : page;
    }

    /** Whether its line has ended before it was let in: what it asks for would stay for ever. The end itself comes after that. */
    static boolean isLate(Message<?> frame) {
        Map<String, Object> line =
                SimpMessageHeaderAccessor.getSessionAttributes(frame.getHeaders());
        return line != null && line.containsKey(ENDED) && type(frame) != SimpMessageType.DISCONNECT;
    }

    private Allowance allowance(Map<String, Object> line) {
        return (Allowance)
                line.computeIfAbsent(SENT, none -> allowances.ofLine(ProgramMark.isOn(line)));
    }

    private static @Nullable SimpMessageType type(Message<?> frame) {
        return SimpMessageHeaderAccessor.getMessageType(frame.getHeaders());
    }

    private static boolean isSent(Message<?> frame) {
        SimpMessageType type = type(frame);
        return type == SimpMessageType.MESSAGE || type == SimpMessageType.SUBSCRIBE;
    }

    @Override
    public WebSocketHandler decorate(WebSocketHandler handler) {
        return new WebSocketHandlerDecorator(handler) {
            @Override
            public void handleMessage(WebSocketSession line, WebSocketMessage<?> frame)
                    throws Exception {
                if (flood(line.getAttributes()).takes()) {
                    super.handleMessage(line, frame);
                } else if (line.isOpen()) {
                    LOG.warn("a line sent a flood of frames and was closed");
                    line.close(CloseStatus.SERVICE_OVERLOAD.withReason("too many frames"));
                }
            }

            /** What Spring sends of the end, so that its subscriptions end too, is always let in. */
            @Override
            public void afterConnectionClosed(WebSocketSession line, CloseStatus status)
                    throws Exception {
                line.getAttributes().put(ENDED, true);
                super.afterConnectionClosed(line, status);
            }
        };
    }

    private Allowance flood(Map<String, Object> line) {
        return (Allowance)
                line.computeIfAbsent(FLOOD, none -> allowances.ofFlood(ProgramMark.isOn(line)));
    }
}
