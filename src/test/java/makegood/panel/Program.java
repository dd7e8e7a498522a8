package makegood.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;

/** What others do on the server while somebody looks at the panel: a demonstration user's program. */
record Program(int port, String name) {

    /** @return the answer's body */
    String post(String path, String json) {
        return send("POST", path, json);
    }

    /** Scores a call by a word on it as a whole. */
    void score(String call, String scorecard) {
        send(
                "PUT",
                "/api/calls/" + call + "/scorecards/" + scorecard,
                "{\"answers\":{\"note\":\"Well done.\"}}");
    }

    String get(String path) {
        return send("GET", path, null);
    }

    /** Opens a call. @return its id */
    String opens(String customer) {
        return idOf(
                post("/api/calls", "{\"flow\":\"two-questions\",\"customer\":" + customer + "}"));
    }

    void hears(String call, String text) {
        post(
                "/api/calls/" + call + "/utterances",
                "{\"clientId\":\"%s\",\"speaker\":\"customer\",\"text\":\"%s\"}"
                        .formatted(System.nanoTime(), text));
    }

    void says(String call, String text) {
        post(
                "/api/calls/" + call + "/utterances",
                "{\"clientId\":\"%s\",\"speaker\":\"rep\",\"text\":\"%s\"}"
                        .formatted(System.nanoTime(), text));
    }

    private static String idOf(String call) {
        return call.replaceAll("(?s)^\\{\"id\":\"([^\"]+)\".*", "$1");
    }

    private String send(String method, String path, String json) {
        String proof = Base64.getEncoder().encodeToString((name + ":" + name).getBytes());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Basic " + proof)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                json == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
