package makegood.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A program that talks to the running server. */
public final class Api {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final int port;
    private final Map<String, String> headers = new TreeMap<>();

    private Api(int port) {
        this.port = port;
    }

    public static Api anonymous(int port) {
        return new Api(port);
    }

    public static Api basic(int port, String name, String password) {
        String credentials = name + ":" + password;
        String encoded =
                Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new Api(port).with("Authorization", "Basic " + encoded);
    }

    public static Api bearer(int port, String token) {
        return new Api(port).with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        Api other = new Api(port);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    public String header(String name) {
        return headers.get(name);
    }

    public Reply get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), null);
    }

    public Reply post(String path, String body) {
        return post(path, body, "application/json");
    }

    public Reply post(String path, String body, String type) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), type);
    }

    public Reply send(String method, String path, HttpRequest.BodyPublisher body, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(60))
                        .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    // What tests do all the time

    /** Opens a call to Dana on the flow two-questions. @return its id */
    public String opens() {
        Reply opened =
                post(
                        "/api/calls",
                        "{\"flow\":\"two-questions\",\"customer\":{\"name\":\"Dana\",\"company\":\"Wells\",\"status\":\"left\"}}");
        return opened.json().path("id").stringValue();
    }

    public Reply says(String call, String clientId, String text) {
        return utters(call, clientId, "rep", text);
    }

    public Reply hears(String call, String clientId, String text) {
        return utters(call, clientId, "customer", text);
    }

    private Reply utters(String call, String clientId, String speaker, String text) {
        return post(
                "/api/calls/" + call + "/utterances",
                JSON.writeValueAsString(
                        Map.of("clientId", clientId, "speaker", speaker, "text", text)));
    }

    /** A word that nobody said before, of letters only, with no ending that a stem would lose. */
    public static String anyWord() {
        return "w"
                + anyId().replace("-", "")
                        .chars()
                        .mapToObj(
                                digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                        .collect(java.util.stream.Collectors.joining())
                + "k";
    }

    public static String anyId() {
        return UUID.randomUUID().toString();
    }

    public record Reply(int status, String body, HttpHeaders headers) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }
}
