package makegood.bench;

import makegood.evaluation.wire.StompLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A rep's program: opens calls over REST, as the demonstration user. */
final class Caller {

    static final String NAME = "rep";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final Server server;

    Caller(HttpClient client, Server server) {
        this.client = client;
        this.server = server;
    }

    StompLine line() {
        return StompLine.connect(client, server.webSocket(), NAME, NAME);
    }

    /** The new call's id. */
    String open() throws IOException, InterruptedException {
        return post(server.http("/api/calls"), Map.of("customer", Map.of("name", "Customer")))
                .get("id")
                .asString();
    }

    JsonNode say(String call, String clientId, Talks.Line line)
            throws IOException, InterruptedException {
        return post(server.http("/api/calls/" + call + "/utterances"), utterance(clientId, line));
    }

    static Map<String, Object> utterance(String clientId, Talks.Line line) {
        return Map.of("clientId", clientId, "speaker", line.speaker(), "text", line.text());
    }

    private JsonNode post(URI address, Object body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", StompLine.basic(NAME, NAME))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    response.statusCode() + " from " + address + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
