package makegood.bench;

import makegood.evaluation.wire.StompLine;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A line of one call that neither waits nor keeps: what comes is handed on as it is, so that the load costs little itself. */
final class PacedLine implements AutoCloseable {

    private final WebSocket socket;
    private final String call;

    /** @param heard takes each frame that comes, on a thread of the client's */
    PacedLine(HttpClient client, int port, String call, Consumer<String> heard) {
        this.call = call;
        this.socket =
                client.newWebSocketBuilder()
                        .subprotocols("v12.stomp")
                        .header("Authorization", StompLine.basic("rep", "rep"))
                        .buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), new Frames(heard))
                        .join();
        send("CONNECT\naccept-version:1.2\nhost:localhost\nheart-beat:0,0\n\n\0");
        send("SUBSCRIBE\nid:s\ndestination:/topic/calls." + call + "\n\n\0");
    }

    /** Returns before it is sent. */
    void say(String json) {
        socket.sendText(
                "SEND\ndestination:/app/calls/"
                        + call
                        + "/utterances\ncontent-type:application/json\n\n"
                        + json
                        + "\0",
                true);
    }

    private void send(String frame) {
        socket.sendText(frame, true).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static final class Frames implements WebSocket.Listener {

        private final Consumer<String> heard;
        private final StringBuilder part = new StringBuilder();

        Frames(Consumer<String> heard) {
            this.heard = heard;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.accept(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
