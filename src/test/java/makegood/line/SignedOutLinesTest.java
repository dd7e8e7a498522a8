package makegood.line;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import makegood.people.TokenEnd;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionIdChangedEvent;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

class SignedOutLinesTest {

    private final Clock clock = mock(Clock.class);
    private final SignedOutLines lines = new SignedOutLines(clock);
    private final WebSocketHandler handler = lines.decorate(mock(WebSocketHandler.class));

    private WebSocketSession opens(String page) throws Exception {
        WebSocketSession line = mock(WebSocketSession.class);
        when(line.getAttributes())
                .thenReturn(
                        new HashMap<>(
                                Map.of(
                                        HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME,
                                        page)));
        handler.afterConnectionEstablished(line);
        return line;
    }

    private static HttpSessionDestroyedEvent end(MockHttpSession page) {
        return new HttpSessionDestroyedEvent(page);
    }

    @Test
    void endsTheLineOfAProgramWithItsToken() throws Exception {
        Instant end = Instant.parse("2026-11-24T09:00:00Z");
        TestingAuthenticationToken program = new TestingAuthenticationToken("ann", null);
        program.setDetails(new TokenEnd(end));
        WebSocketSession line = opens("");
        when(line.getPrincipal()).thenReturn(program);

        when(clock.instant()).thenReturn(end.minusSeconds(1));
        lines.endOfTokens();
        verify(line, never()).close(any(CloseStatus.class));
        when(clock.instant()).thenReturn(end);
        lines.endOfTokens();

        verify(line).close(any(CloseStatus.class));
    }

    @Test
    void endsTheLinesOfASessionThatGotANewId() throws Exception {
        WebSocketSession line = opens("old");
        MockHttpSession page = new MockHttpSession(null, "new");

        lines.renamed(new HttpSessionIdChangedEvent(page, "old"));
        lines.signedOut(end(page));

        verify(line).close(any(CloseStatus.class));
    }

    @Test
    void forgetsAClosedLineOfASessionThatGotANewId() throws Exception {
        WebSocketSession line = opens("old");
        MockHttpSession page = new MockHttpSession(null, "new");
        lines.renamed(new HttpSessionIdChangedEvent(page, "old"));

        handler.afterConnectionClosed(line, CloseStatus.NORMAL);
        lines.signedOut(end(page));

        verify(line, never()).close(any(CloseStatus.class));
    }

    @Test
    void leavesTheLinesOfOtherSessionsOpen() throws Exception {
        WebSocketSession line = opens("one");

        lines.signedOut(end(new MockHttpSession(null, "other")));

        verify(line, never()).close(any(CloseStatus.class));
    }
}
