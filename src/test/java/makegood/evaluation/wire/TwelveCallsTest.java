package makegood.evaluation.wire;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.evaluation.label.LabelReader;
import makegood.evaluation.label.LabelledCall;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plays each of the twelve written calls through a running server, at once and line by line. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:twelve-calls")
class TwelveCallsTest {

    private static final String STARTED = "2026-11-24T10:00:00-06:00";
    private static final Map<String, String> CUSTOMER =
            Map.of("name", "Customer", "timeZone", "America/Chicago");

    /** What differs by nature between a stored call and one that is not. */
    private static final Set<String> OWN = Set.of("callId", "seq", "clientId", "tookMs");

    @LocalServerPort private int port;

    private HttpClient client;
    private RepClient rep;

    static Stream<LabelledCall> calls() {
        return LabelReader.calls(Path.of("src/test/resources/calls"), "").stream();
    }

    @BeforeEach
    void signIn() {
        client = HttpClient.newHttpClient();
        rep = new RepClient(client, port, "rep", "rep");
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void quotesOnlyWhatWasSaidAndAdvisesTheSameAtOnceAndLineByLine(LabelledCall call) {
        JsonNode analysis = rep.post("/api/analyze", script(call));
        List<JsonNode> atOnce = elements(analysis.get("turns"));
        List<JsonNode> pushed = lineByLine(call, analysis.get("flow").asString());

        assertThat(atOnce).hasSize(call.turns().size()).allSatisfy(QuoteCheck::holds);
        assertThat(atOnce)
                .extracting(each -> each.get("seq").asInt())
                .isEqualTo(from(1, atOnce.size()));
        assertThat(analysis.at("/summary/text").asString()).isNotBlank();
        assertThat(pushed).extracting(TwelveCallsTest::comparable).isEqualTo(comparable(atOnce));
    }

    private List<JsonNode> lineByLine(LabelledCall call, String flow) {
        String id = rep.post("/api/calls", opening(call, flow)).get("id").asString();
        List<JsonNode> events = new ArrayList<>();
        try (StompLine line = rep.line()) {
            line.follow(id);
            for (LabelledCall.Turn turn : call.turns()) {
                line.send("/app/calls/" + id + "/utterances", RepClient.json(utterance(turn)));
                events.add(RepClient.read(line.message()));
            }
        }
        assertThat(events)
                .extracting(each -> each.get("seq").asInt())
                .isEqualTo(from(2, events.size()));
        assertThat(events).allSatisfy(each -> QuoteCheck.holds(each.get("advice")));
        assertThat(elements(rep.get("/api/calls/" + id + "/events?after=1"))).isEqualTo(events);
        assertThat(rep.get("/api/calls/" + id + "/summary").get("text").asString()).isNotBlank();
        return events.stream().map(each -> each.get("advice")).toList();
    }

    private static Map<String, Object> script(LabelledCall call) {
        List<Map<String, String>> turns =
                call.turns().stream()
                        .map(turn -> Map.of("speaker", turn.speaker(), "text", turn.text()))
                        .toList();
        return Map.of(
                "backstory",
                call.backstory(),
                "customer",
                CUSTOMER,
                "startedAt",
                STARTED,
                "turns",
                turns);
    }

    private static Map<String, Object> opening(LabelledCall call, String flow) {
        return Map.of("flow", flow, "backstory", call.backstory(), "customer", CUSTOMER);
    }

    private static Map<String, Object> utterance(LabelledCall.Turn turn) {
        Map<String, Object> utterance = new LinkedHashMap<>();
        utterance.put("clientId", "c-" + turn.n());
        utterance.put("speaker", turn.speaker());
        utterance.put("text", turn.text());
        utterance.put("at", STARTED);
        return utterance;
    }

    private static List<JsonNode> elements(JsonNode array) {
        return new ArrayList<>(((ArrayNode) array).values());
    }

    private static List<Integer> from(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }

    private static List<JsonNode> comparable(List<JsonNode> advices) {
        return advices.stream().map(TwelveCallsTest::comparable).toList();
    }

    /** Without what differs by nature, and without due times: seconds pass between turns. */
    private static JsonNode comparable(JsonNode advice) {
        ObjectNode copy = ((ObjectNode) advice).deepCopy();
        copy.remove(OWN);
        copy.path("commitments").forEach(each -> ((ObjectNode) each).remove("due"));
        return copy;
    }
}
