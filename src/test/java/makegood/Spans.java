package makegood;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes traces as a collector does, and keeps what came. */
final class Spans implements AutoCloseable {

    private final HttpServer server;
    private final Queue<String> received = new ConcurrentLinkedQueue<>();

    Spans() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/v1/traces",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    received.add(new String(body, StandardCharsets.ISO_8859_1));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** Names and values stand in it as they are; the rest is binary. */
    String all() {
        return String.join("", received);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
