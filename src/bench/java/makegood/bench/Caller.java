package makegood.bench;

import makegood.evaluation.wire.RepClient;
import makegood.evaluation.wire.StompLine;

import java.net.http.HttpClient;
import java.util.Map;

/** A rep's program that makes calls, as the demonstration user. */
final class Caller {

    private static final String NAME = "rep";

    private final RepClient rep;

    Caller(HttpClient client, Server server) {
        rep = new RepClient(client, server.port(), NAME, NAME);
    }

    StompLine line() {
        return rep.line();
    }

    /** The new call's id. */
    String open() {
        return rep.post("/api/calls", Map.of("customer", Map.of("name", "Customer")))
                .get("id")
                .asString();
    }

    /** Returns with the advice. */
    void say(String call, String clientId, Talks.Line line) {
        rep.post("/api/calls/" + call + "/utterances", utterance(clientId, line));
    }

    static Map<String, Object> utterance(String clientId, Talks.Line line) {
        return Map.of("clientId", clientId, "speaker", line.speaker(), "text", line.text());
    }
}
