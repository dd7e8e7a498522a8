package makegood.line;

import makegood.web.Api;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A STOMP client on a real socket, simple enough to send wrong frames too. */
public final class StompLine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final List<Frame> passedOver = new ArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private WebSocket socket;
    private int subscriptions;

    /** The WebSocket, without a CONNECT. @throws CompletionException where the handshake is refused */
    public static StompLine handshake(int port, Map<String, String> headers) {
        StompLine line = new StompLine();
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(builder::header);
        line.socket =
                builder.subprotocols("v12.stomp")
                        .buildAsync(
                                URI.create("ws://127.0.0.1:" + port + "/ws"), line.new Listener())
                        .join();
        return line;
    }

    /** A program's line: connected, with its replies and errors subscribed to. */
    public static StompLine of(int port, Api api) {
        StompLine line = handshake(port, Map.of("Authorization", api.header("Authorization")));
        line.connect(Map.of());
        line.subscribe("/user/queue/replies");
        line.subscribe("/user/queue/errors");
        return line;
    }

    public Frame connect(Map<String, String> more) {
        Map<String, String> headers =
                new LinkedHashMap<>(
                        Map.of("accept-version", "1.2", "host", "makegood", "heart-beat", "0,0"));
        headers.putAll(more);
        send("CONNECT", headers, "");
        return next(
                frame -> frame.command().equals("CONNECTED") || frame.command().equals("ERROR"));
    }

    public void subscribe(String destination) {
        send("SUBSCRIBE", Map.of("id", "s" + subscriptions++, "destination", destination), "");
    }

    /**
     * Subscribes to a call, and waits until the broker has it: only then a push is sure to come. What one client sends is
     * taken in its order, so an answer to a draft that was sent after it says so.
     */
    public void follow(String call) {
        subscribe("/topic/calls." + call);
        answered(call);
    }

    /** Waits until all that was sent before is taken, and all that was pushed before is here. */
    public void answered(String call) {
        String probe = "probe-" + subscriptions++;
        sends(
                "/app/calls/" + call + "/draft",
                "{\"clientId\":\"" + probe + "\",\"speaker\":\"customer\",\"text\":\"…\"}");
        passedOver.remove(
                next(
                        frame ->
                                frame.headers()
                                                .getOrDefault("destination", "")
                                                .startsWith("/user/queue/")
                                        && probe.equals(
                                                frame.json().path("clientId").stringValue(null))));
    }

    public void sends(String destination, String body) {
        send("SEND", Map.of("destination", destination, "content-type", "application/json"), body);
    }

    public void send(String command, Map<String, String> headers, String body) {
        StringBuilder frame = new StringBuilder(command).append('\n');
        headers.forEach((name, value) -> frame.append(name).append(':').append(value).append('\n'));
        raw(frame.append('\n').append(body).append('\0').toString());
    }

    public void raw(String text) {
        socket.sendText(text, true).join();
    }

    /** Sends where the line is still open. */
    public void tries(String text) {
        try {
            raw(text);
        } catch (java.util.concurrent.CompletionException closed) {
            closed.getCause();
        }
    }

    public void binary(byte[] frame) {
        socket.sendBinary(java.nio.ByteBuffer.wrap(frame), true).join();
    }

    public JsonNode reply(String clientId) {
        return message("/user/queue/replies", clientId);
    }

    public JsonNode error(String clientId) {
        return message("/user/queue/errors", clientId);
    }

    private JsonNode message(String destination, String clientId) {
        return next(frame ->
                        frame.isMessageOf(destination)
                                && clientId.equals(frame.json().path("clientId").stringValue(null)))
                .json();
    }

    public JsonNode anyError() {
        return next(frame -> frame.isMessageOf("/user/queue/errors")).json();
    }

    public JsonNode event(String call, int seq) {
        return next(frame ->
                        frame.isMessageOf("/topic/calls." + call)
                                && frame.json().path("seq").intValue() == seq)
                .json();
    }

    /** How many events of the call have come, those looked at before included. */
    public long eventsSoFar(String call) {
        frames.drainTo(passedOver);
        return passedOver.stream()
                .filter(frame -> frame.isMessageOf("/topic/calls." + call))
                .count();
    }

    /** How many messages with these words have come. */
    public long messagesWith(String words) {
        frames.drainTo(passedOver);
        return passedOver.stream().filter(frame -> frame.body().contains(words)).count();
    }

    public Frame next(Predicate<Frame> wanted) {
        for (Frame frame : passedOver) {
            if (wanted.test(frame)) {
                return frame;
            }
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            Frame frame = poll();
            if (frame != null) {
                passedOver.add(frame);
                if (wanted.test(frame)) {
                    return frame;
                }
            }
        }
        throw new AssertionError("no such frame came; these did: " + passedOver);
    }

    private Frame poll() {
        try {
            return frames.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    public int closeCode() throws Exception {
        return closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.abort();
    }

    public record Frame(String command, Map<String, String> headers, String body) {

        public static Frame of(String text) {
            int end = text.indexOf("\n\n");
            String[] head = text.substring(0, end).split("\n");
            Map<String, String> headers = new LinkedHashMap<>();
            for (int i = 1; i < head.length; i++) {
                int colon = head[i].indexOf(':');
                headers.put(head[i].substring(0, colon), head[i].substring(colon + 1));
            }
            return new Frame(head[0], headers, text.substring(end + 2).replace("\0", ""));
        }

        public boolean isMessageOf(String destination) {
            return command.equals("MESSAGE") && destination.equals(headers.get("destination"));
        }

        public JsonNode json() {
            return Api.JSON.readTree(body);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                if (text.indexOf("\n\n") > 0) {
                    frames.add(Frame.of(text.toString()));
                }
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable fault) {
            closed.complete(-1);
        }
    }
}
