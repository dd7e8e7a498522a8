package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import makegood.limit.Allowances;
import makegood.limit.TooMuch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;

import java.util.HashMap;
import java.util.Map;

/** What is let in of a page's line, of which more or less waits. */
class LineLimitTest {

    private static final int MIB = 1024 * 1024;

    private final InOrder incoming = new InOrder(never -> {}, id -> Long.MAX_VALUE, id -> {});
    private final Allowances allowances = mock(Allowances.class);
    private final LineLimit limit = new LineLimit(allowances, incoming);
    private final Map<String, Object> attributes = new HashMap<>();
    private final WebSocketSession line = mock(WebSocketSession.class);

    @BeforeEach
    void open() {
        when(line.getAttributes()).thenReturn(attributes);
        when(allowances.ofLine(anyBoolean())).thenReturn(mock());
    }

    @Test
    void letsSmallFramesInWhereMuchWaits() {
        waits(MIB + 1);

        assertThat(limit.takes(frame(SimpMessageType.UNSUBSCRIBE))).isTrue();
        assertThat(limit.takes(frame(SimpMessageType.HEARTBEAT))).isTrue();
    }

    /** A client may send any number of its own. */
    @Test
    void refusesTheseTooWhereFarTooMuchWaits() {
        waits(2 * MIB + 1);

        assertThatThrownBy(() -> limit.takes(frame(SimpMessageType.UNSUBSCRIBE)))
                .isInstanceOf(TooMuch.class);
        assertThatThrownBy(() -> limit.takes(frame(SimpMessageType.DISCONNECT)))
                .isInstanceOf(TooMuch.class);
        assertThat(limit.takes(frame(SimpMessageType.HEARTBEAT))).isFalse();
    }

    @Test
    void letsTheEndOfALineInHoweverMuchWaits() throws Exception {
        waits(2 * MIB + 1);

        limit.decorate(mock(WebSocketHandler.class))
                .afterConnectionClosed(line, CloseStatus.NO_CLOSE_FRAME);

        assertThat(limit.takes(frame(SimpMessageType.DISCONNECT))).isTrue();
        assertThat(LineLimit.isLate(frame(SimpMessageType.DISCONNECT))).isFalse();
    }

    /** Its subscription would come after the end of all, and stay. */
    @Test
    void tellsWhatComesAfterTheEndOfItsLine() throws Exception {
        assertThat(LineLimit.isLate(frame(SimpMessageType.SUBSCRIBE))).isFalse();

        limit.decorate(mock(WebSocketHandler.class))
                .afterConnectionClosed(line, CloseStatus.NO_CLOSE_FRAME);

        assertThat(LineLimit.isLate(frame(SimpMessageType.SUBSCRIBE))).isTrue();
    }

    /** Many programs at once could fill the heap, each within its share. */
    @Test
    void givesAProgramLessWhereMuchWaitsOfAllLinesTogether() {
        new ProgramMark().beforeHandshake(byToken(), mock(), mock(), attributes);
        waits(2 * MIB);
        assertThat(limit.takes(frame(SimpMessageType.SUBSCRIBE))).isTrue();

        byte[] much = new byte[8 * MIB];
        for (int i = 0; i <= LineLimit.MOST_OF_ALL / much.length; i++) {
            waits("other" + i, much);
        }

        assertThatThrownBy(() -> limit.takes(frame(SimpMessageType.SUBSCRIBE)))
                .isInstanceOf(TooMuch.class);
        assertThat(limit.takes(frame("quiet", SimpMessageType.SUBSCRIBE))).isTrue();
    }

    private static ServerHttpRequest byToken() {
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth("token");
        ServerHttpRequest request = mock();
        when(request.getHeaders()).thenReturn(headers);
        return request;
    }

    private void waits(int bytes) {
        waits("a", new byte[bytes]);
    }

    private void waits(String id, byte[] bytes) {
        incoming.run(
                MessageBuilder.createMessage(
                        bytes, frame(id, SimpMessageType.MESSAGE).getHeaders()),
                () -> {});
    }

    private Message<byte[]> frame(SimpMessageType type) {
        return frame("a", type);
    }

    private Message<byte[]> frame(String id, SimpMessageType type) {
        SimpMessageHeaderAccessor headers = SimpMessageHeaderAccessor.create(type);
        headers.setSessionId(id);
        headers.setSessionAttributes(attributes);
        return MessageBuilder.createMessage(new byte[0], headers.getMessageHeaders());
    }
}
