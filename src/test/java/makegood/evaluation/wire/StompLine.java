package makegood.evaluation.wire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A line to a STOMP server over a WebSocket of the JDK. For one thread; messages wait until they are taken. */
public final class StompLine implements AutoCloseable {

    private static final String REPLIES = "/user/queue/replies";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final BlockingQueue<StompFrame> arrived = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    private StompLine(HttpClient client, URI address, String authorization) {
        WebSocket.Builder builder = client.newWebSocketBuilder().subprotocols("v12.stomp");
        if (!authorization.isEmpty()) {
            builder.header("Authorization", authorization);
        }
        socket = builder.buildAsync(address, new Frames()).join();
    }

    /** Connects as this person, with HTTP Basic at the handshake. */
    public static StompLine connect(HttpClient client, URI address, String name, String password) {
        return connected(new StompLine(client, address, basic(name, password)));
    }

    /** Connects without a sign-in. */
    public static StompLine connect(HttpClient client, URI address) {
        return connected(new StompLine(client, address, ""));
    }

    private static StompLine connected(StompLine line) {
        line.send("CONNECT", Map.of("accept-version", "1.2", "host", "localhost"), "");
        line.take("CONNECTED");
        return line;
    }

    public static String basic(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /**
     * Subscribes to a call's topic, and waits until the broker has it. Spring's simple broker acknowledges no subscription;
     * but what one line sends is taken in its order, so that the answer to a draft that was sent after it says so.
     */
    public void follow(String callId) {
        subscribe("/topic/calls." + callId);
        subscribe(REPLIES);
        String probe = "probe-" + callId;
        send(
                "/app/calls/" + callId + "/draft",
                "{\"clientId\":\"" + probe + "\",\"speaker\":\"customer\",\"text\":\"…\"}");
        String answer = message();
        if (!answer.contains(probe)) {
            throw new IllegalStateException("waited for the answer to a draft, got " + answer);
        }
        send("UNSUBSCRIBE", Map.of("id", REPLIES), "");
    }

    /** Subscribes to what anybody may send to, on a server that keeps no order, and waits until something comes back. */
    public void hearOneself(String destination) {
        subscribe(destination);
        do {
            send(destination, "{\"probe\":\"any\"}");
        } while (isQuiet(Duration.ofMillis(20)));
        send(destination, "{\"probe\":\"last\"}");
        String heard = message();
        while (!heard.contains("last")) {
            heard = message();
        }
    }

    private void subscribe(String destination) {
        send("SUBSCRIBE", Map.of("id", destination, "destination", destination), "");
    }

    public void send(String destination, String json) {
        send("SEND", Map.of("destination", destination, "content-type", "application/json"), json);
    }

    private void send(String command, Map<String, String> headers, String body) {
        socket.sendText(
                        new StompFrame(command, new LinkedHashMap<>(headers), body).toString(),
                        true)
                .join();
    }

    /** The body of the next message. @throws IllegalStateException when none comes, or an error does */
    public String message() {
        return take("MESSAGE").body();
    }

    /** Whether nothing arrives for so long. */
    public boolean isQuiet(Duration time) {
        try {
            StompFrame frame = arrived.poll(time.toMillis(), TimeUnit.MILLISECONDS);
            return frame == null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private StompFrame take(String command) {
        try {
            StompFrame frame = arrived.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (frame == null || !frame.command().equals(command)) {
                throw new IllegalStateException("waited for " + command + ", got " + frame);
            }
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(e -> null).join();
        socket.abort();
    }

    private final class Frames implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                if (!part.toString().isBlank()) {
                    arrived.add(StompFrame.parse(part.toString()));
                }
                part.setLength(0);
            }
            webSocket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
