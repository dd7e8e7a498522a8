package makegood.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks Slack's Web API over HTTP, and takes answers at response addresses. */
final class SlackStandIn implements AutoCloseable {

    private final WireMockServer server =
            new WireMockServer(
                    WireMockConfiguration.options()
                            .dynamicPort()
                            .globalTemplating(true)
                            .maxRequestJournalEntries(5_000));

    private final AtomicInteger addresses = new AtomicInteger();

    SlackStandIn() {
        server.start();
        calm();
    }

    /** As on a good day. */
    void calm() {
        server.resetAll();
        server.setGlobalFixedDelay(0);
        server.stubFor(
                any(anyUrl())
                        .atPriority(10)
                        .willReturn(json("{\"ok\":false,\"error\":\"unknown_method\"}")));
        server.stubFor(post(urlPathMatching("/hooks/.*")).willReturn(aResponse().withBody("ok")));
        server.stubFor(
                post(urlPathEqualTo("/api/chat.postMessage"))
                        .willReturn(
                                json(
                                        "{\"ok\":true,\"channel\":\"{{formData request.body 'form'"
                                            + " urlDecode=true}}{{form.channel}}\",\"ts\":\"{{randomValue"
                                            + " length=10 type='NUMERIC'}}.000100\"}")));
        for (String method : List.of("chat.postEphemeral", "chat.update", "views.publish")) {
            server.stubFor(
                    post(urlPathEqualTo("/api/" + method)).willReturn(json("{\"ok\":true}")));
        }
        server.stubFor(
                post(urlPathEqualTo("/api/users.info"))
                        .willReturn(json("{\"ok\":false,\"error\":\"user_not_found\"}")));
    }

    /** A full member whose address is confirmed. */
    void knows(String user, String email, String zone) {
        knows(user, email, zone, "");
    }

    /** @param more further fields of the user, as JSON, each with a comma before it */
    void knows(String user, String email, String zone, String more) {
        server.stubFor(
                post(urlPathEqualTo("/api/users.info"))
                        .withRequestBody(containing("user=" + user))
                        .atPriority(1)
                        .willReturn(
                                json(
                                        """
                                        {"ok":true,"user":{"id":"%s","team_id":"T1","name":"%s","real_name":"%s",
                                        "tz":"%s","is_email_confirmed":true,"profile":{"email":"%s"}%s}}\
                                        """
                                                .formatted(user, user, user, zone, email, more))));
    }

    /** The next call of this method is refused with 429, to be tried again after so many seconds; the one after it is taken. */
    void limits(String method, int seconds) {
        once(
                method,
                aResponse()
                        .withStatus(429)
                        .withHeader("Retry-After", String.valueOf(seconds))
                        .withBody("{\"ok\":false,\"error\":\"ratelimited\"}"));
    }

    /** The next call of this method fails by a fault of Slack's own. */
    void failsOnce(String method, int status) {
        once(method, aResponse().withStatus(status));
    }

    private void once(String method, ResponseDefinitionBuilder answer) {
        server.stubFor(
                post(urlPathEqualTo("/api/" + method))
                        .atPriority(1)
                        .inScenario(method)
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(answer)
                        .willSetStateTo("free"));
    }

    void refuses(String method, String error) {
        server.stubFor(
                post(urlPathEqualTo("/api/" + method))
                        .atPriority(1)
                        .willReturn(json("{\"ok\":false,\"error\":\"" + error + "\"}")));
    }

    /** @param channel that the bot may not write to; elsewhere it may */
    void refusesIn(String channel, String error) {
        server.stubFor(
                post(urlPathEqualTo("/api/chat.postMessage"))
                        .withRequestBody(containing("channel=" + channel))
                        .atPriority(1)
                        .willReturn(json("{\"ok\":false,\"error\":\"" + error + "\"}")));
    }

    /** Where Socket Mode's line is. */
    void opensLineAt(String address) {
        for (String method : List.of("apps.connections.open", "auth.test")) {
            server.stubFor(
                    post(urlPathEqualTo("/api/" + method))
                            .atPriority(1)
                            .willReturn(
                                    json(
                                            "{\"ok\":true,\"url\":\""
                                                    + address
                                                    + "\",\"team_id\":\"T1\",\"user_id\":\"U1\",\"bot_id\":\"B1\"}")));
        }
    }

    void answersAfter(Duration time) {
        server.setGlobalFixedDelay((int) time.toMillis());
    }

    String apiUrl() {
        return server.baseUrl() + "/api/";
    }

    /** A new address for answers. */
    String responseUrl() {
        return server.baseUrl() + "/hooks/" + addresses.incrementAndGet();
    }

    /** What came to this address, the first first. */
    List<JsonObject> answersAt(String responseUrl) {
        String path = responseUrl.substring(server.baseUrl().length());
        return requests().stream()
                .filter(request -> request.getUrl().equals(path))
                .map(request -> JsonParser.parseString(request.getBodyAsString()).getAsJsonObject())
                .toList();
    }

    /** The calls of a method, the first first. */
    List<Call> calls(String method) {
        return requests().stream()
                .filter(request -> request.getUrl().equals("/api/" + method))
                .map(
                        request ->
                                new Call(
                                        form(request.getBodyAsString()),
                                        request.getLoggedDate().toInstant()))
                .toList();
    }

    private List<LoggedRequest> requests() {
        List<LoggedRequest> all = new ArrayList<>();
        server.getAllServeEvents().forEach(event -> all.addFirst(event.getRequest()));
        return all;
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(
                    parts[0],
                    parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One call of the Web API. */
    record Call(Map<String, String> fields, Instant at) {

        String field(String name) {
            return fields.getOrDefault(name, "");
        }

        JsonElement blocks() {
            return JsonParser.parseString(field("blocks"));
        }
    }
}
