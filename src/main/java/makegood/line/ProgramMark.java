package makegood.line;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

import java.util.Map;

/**
 * Marks the line of a program, which proved itself at the handshake: a page can't add that header, so its CONNECT needs no
 * CSRF token. The panel in a frame proves itself by a subprotocol.
 */
final class ProgramMark implements HandshakeInterceptor {

    private static final String PROGRAM = ProgramMark.class.getName();

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> session) {
        if (request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                || hasFrameToken(request)) {
            session.put(PROGRAM, true);
        }
        return true;
    }

    /** One that does not hold was refused before it came here. */
    private static boolean hasFrameToken(ServerHttpRequest request) {
        return request.getHeaders().getValuesAsList("Sec-WebSocket-Protocol").stream()
                .anyMatch(each -> each.startsWith("bearer."));
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception fault) {}

    static boolean isOn(@Nullable Map<String, Object> session) {
        return session != null && session.containsKey(PROGRAM);
    }
}
