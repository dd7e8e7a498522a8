package makegood.evaluation.wire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A rep's program: speaks REST and STOMP to a server on this machine, signed in with HTTP Basic. */
public final class RepClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final int port;
    private final String name;
    private final String password;

    public RepClient(HttpClient client, int port, String name, String password) {
        this.client = client;
        this.port = port;
        this.name = name;
        this.password = password;
    }

    public StompLine line() {
        return StompLine.connect(
                client, URI.create("ws://127.0.0.1:" + port + "/ws"), name, password);
    }

    public JsonNode get(String path) {
        return answer(request(path).GET().build());
    }

    public JsonNode post(String path, Object body) {
        return answer(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json(body)))
                        .build());
    }

    public static String json(Object body) {
        return JSON.writeValueAsString(body);
    }

    public static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", StompLine.basic(name, password));
    }

    private JsonNode answer(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        response.statusCode() + " from " + request.uri() + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no answer from " + request.uri(), e);
        }
    }
}
