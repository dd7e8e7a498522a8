package makegood.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** A server that speaks OpenAI's wire, on a free port. */
public final class OpenAiWire implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/v1/chat/completions";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    public OpenAiWire() {
        server.start();
    }

    public String url() {
        return server.baseUrl() + "/v1";
    }

    public OpenAiWire says(String words) {
        return answers(whole(words, "stop"));
    }

    public OpenAiWire saysAfter(String words, int millis) {
        return answers(whole(words, "stop").withFixedDelay(millis));
    }

    public OpenAiWire answers(ResponseDefinitionBuilder response) {
        server.resetMappings();
        server.stubFor(post(urlPathEqualTo(PATH)).willReturn(response));
        return this;
    }

    public OpenAiWire fails(int status) {
        return answers(
                aResponse()
                        .withStatus(status)
                        .withBody(
                                "{\"error\":{\"message\":\"you sent sk-secret and Dana's"
                                        + " words\"}}"));
    }

    public static ResponseDefinitionBuilder whole(String words, String finish) {
        return json(
                """
                {"id":"1","object":"chat.completion","created":1,"model":"m","choices":[
                {"index":0,"finish_reason":"%s","message":{"role":"assistant","content":%s}}],
                "usage":{"prompt_tokens":10,"completion_tokens":5,"total_tokens":15}}\
                """
                        .formatted(finish, JSON.writeValueAsString(words)));
    }

    public static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    /** The bits as server-sent events. @param ended whether the stream says that it is done */
    public static ResponseDefinitionBuilder stream(List<String> bits, boolean ended) {
        StringBuilder body = new StringBuilder();
        bits.forEach(bit -> body.append(event(JSON.writeValueAsString(bit), "null")));
        if (ended) {
            body.append(event("\"\"", "\"stop\"")).append("data: [DONE]\n\n");
        }
        return aResponse()
                .withHeader("Content-Type", "text/event-stream")
                .withBody(body.toString());
    }

    private static String event(String content, String finish) {
        return ("data:"
                    + " {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":%s},\"finish_reason\":%s}]}\n\n")
                .formatted(content, finish);
    }

    public int requests() {
        return requested().size();
    }

    public List<LoggedRequest> requested() {
        return server.getAllServeEvents().stream().map(event -> event.getRequest()).toList();
    }

    public String lastBody() {
        return server.getAllServeEvents().getFirst().getRequest().getBodyAsString();
    }

    public WireMockServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
