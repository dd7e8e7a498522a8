package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import makegood.call.EventType;
import makegood.call.Outcome;
import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.utterance.Keys;
import makegood.utterance.Move;
import makegood.utterance.Speaker;
import makegood.web.Api;
import makegood.web.RunningServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.messaging.simp.annotation.support.SimpAnnotationMethodMessageHandler;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds docs/asyncapi.yaml against the running server. */
class AsyncApiTest extends RunningServer {

    private static final String ANGRY =
            "You were three weeks late and it cost us $30,000. I want a $400 credit by Friday.";

    @Autowired private SimpAnnotationMethodMessageHandler handler;

    private JsonNode described;

    @BeforeEach
    void read() throws Exception {
        described =
                YAMLMapper.builder()
                        .build()
                        .readTree(Files.readString(Path.of("docs/asyncapi.yaml")));
    }

    @Test
    void describesEachDestinationThatIsTakenAndNoOther() {
        var taken =
                handler.getHandlerMethods().keySet().stream()
                        .flatMap(
                                mapping ->
                                        mapping.getDestinationConditions().getPatterns().stream())
                        .map(pattern -> "/app" + pattern.replace("{id}", "{callId}"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(addresses("receive")).isEqualTo(taken);
    }

    /** A comma within braces begins a new key, which is then left without a value. */
    @Test
    void noSentenceIsCutAtItsComma() {
        assertThat(described.findValues("description"))
                .isNotEmpty()
                .allMatch(sentence -> sentence.isString() && !sentence.asString().isBlank());
        assertThat(withoutValue(described)).isEmpty();
    }

    private static List<String> withoutValue(JsonNode node) {
        Stream<String> here =
                node.propertyStream()
                        .filter(each -> each.getValue().isNull())
                        .map(Map.Entry::getKey);
        Stream<String> within = node.valueStream().flatMap(each -> withoutValue(each).stream());
        return Stream.concat(here, within).toList();
    }

    @Test
    void describesEachDestinationThatIsPushedTo() {
        assertThat(addresses("send"))
                .containsExactlyInAnyOrder(
                        "/topic/calls.{callId}",
                        "/user/queue/replies",
                        "/user/queue/errors",
                        "/user/queue/live");
    }

    private TreeSet<String> addresses(String action) {
        TreeSet<String> addresses = new TreeSet<>();
        for (JsonNode operation : described.path("operations")) {
            if (operation.path("action").stringValue().equals(action)) {
                String channel =
                        operation
                                .path("channel")
                                .path("$ref")
                                .stringValue()
                                .replace("#/channels/", "");
                addresses.add(
                        described.path("channels").path(channel).path("address").stringValue());
            }
        }
        return addresses;
    }

    @Test
    void describesEveryEventAsItIsPushed() throws Exception {
        String call = ann.opens();
        try (StompLine line = StompLine.of(port(), ann)) {
            line.follow(call);
            String at = "/api/calls/" + call + "/";
            ann.hears(call, "c1", ANGRY);
            ann.says(call, "c2", "No problem, I will call you on Tuesday at ten.");
            ann.says(call, "c3", "Wrong speaker: we left since you were always late.");
            ann.post(at + "speakers", "{\"clientId\":\"e1\",\"seq\":4,\"speaker\":\"customer\"}");
            ann.post(at + "retractions", "{\"clientId\":\"e2\",\"seq\":4}");
            ann.post(
                    at + "corrections",
                    "{\"clientId\":\"e3\",\"fact\":\"decision-maker\",\"value\":\"Dana\"}");
            ann.post(at + "steps/close/skip", "{\"clientId\":\"e4\"}");
            ann.post(
                    at + "advice/3/rating",
                    "{\"clientId\":\"e5\",\"verdict\":\"wrong\",\"rule\":\"no-problem\"}");
            ann.post(at + "promises/3", "{\"clientId\":\"e6\",\"kept\":false}");
            ann.post(
                    at + "promises/3/corrections",
                    "{\"clientId\":\"e6b\",\"what\":\"call\",\"due\":\"2026-11-25T09:30:00-06:00\"}");
            ann.post(at + "notes", "{\"clientId\":\"e7\",\"text\":\"Prefers mail\",\"seq\":2}");
            ann.post(at + "help", "{\"clientId\":\"e8\"}");
            mia.post(at + "whispers", "{\"clientId\":\"e9\",\"text\":\"Offer a credit\"}");
            ann.post(at + "flow", "{\"clientId\":\"e10\",\"flow\":\"own-the-mistake\"}");
            mia.post(at + "owner", "{\"clientId\":\"e11\",\"rep\":\"ann\"}");
            ann.post(at + "end", "{\"clientId\":\"e12\",\"outcome\":\"open\"}");

            JsonNode stored = ann.get(at + "events").json();

            for (JsonNode event : stored) {
                assertDescribed("Event", event);
                if (event.path("seq").intValue() > 1) {
                    assertThat(line.event(call, event.path("seq").intValue())).isEqualTo(event);
                }
            }
            assertThat(stored.findValuesAsString("type"))
                    .containsAll(
                            Stream.of(EventType.values())
                                    .filter(type -> type != EventType.REWORDED)
                                    .map(EventType::key)
                                    .toList());
        }
    }

    @Test
    void describesRepliesAndProblems() {
        String call = ann.opens();
        try (StompLine line = StompLine.of(port(), ann)) {
            String at = "/app/calls/" + call;
            line.sends(
                    at + "/utterances",
                    "{\"clientId\":\"c1\",\"speaker\":\"rep\",\"text\":\"No problem.\"}");
            line.sends(
                    at + "/draft",
                    "{\"clientId\":\"d1\",\"speaker\":\"rep\",\"text\":\"Calm down.\"}");
            line.sends(
                    at + "/utterances", "{\"clientId\":\"b1\",\"speaker\":\"rep\",\"text\":\"\"}");
            line.sends(at + "/nonsense", "{\"clientId\":\"b2\"}");

            line.sends(
                    at + "/ask",
                    "{\"clientId\":\"a1\",\"question\":\"They want a discount. What now?\"}");

            assertDescribed("Reply", line.reply("c1"));
            assertDescribed("Reply", line.reply("a1"));
            assertDescribed("Reply", line.reply("d1"));
            assertDescribed("Problem", line.error("b1"));
            assertDescribed("Problem", line.error("b2"));
        }
    }

    @Test
    void describesWhatManagersAreTold() {
        String call = ann.opens();
        try (StompLine line = StompLine.of(port(), mia)) {
            line.subscribe("/user/queue/live");
            line.answered(call);

            ann.hears(call, "c1", ANGRY);
            ann.post("/api/calls/" + call + "/help", "{\"clientId\":\"h\"}");

            for (String kind : List.of("calls", "alert")) {
                assertDescribed(
                        "LiveMessage",
                        line.next(frame -> frame.body().contains("\"kind\":\"" + kind + "\""))
                                .json());
            }
        }
    }

    @Test
    void refusesWhatIsNotDescribed() {
        String event =
                "{\"callId\":\"c\",\"seq\":1,\"type\":\"noted\",\"at\":\"2026-11-23T09:00:00Z\",\"by\":\"ann\",\"text\":\"x\"}";

        assertDescribed("Event", Api.JSON.readTree(event));
        assertThat(faults("Event", Api.JSON.readTree(event.replace("noted", "shouted"))))
                .isNotEmpty();
        assertThat(faults("Event", Api.JSON.readTree(event.replace("\"text\"", "\"txt\""))))
                .isNotEmpty();
    }

    static Stream<Map.Entry<String, Class<? extends Enum<?>>>> vocabulary() {
        return Map.<String, Class<? extends Enum<?>>>of(
                "Speaker", Speaker.class,
                "Outcome", Outcome.class,
                "Move", Move.class,
                "CauseType", Cause.Type.class,
                "RemedyType", Remedy.Type.class,
                "SignalType", Signal.Type.class)
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void speaksTheVocabulary(Map.Entry<String, Class<? extends Enum<?>>> words) {
        JsonNode schema =
                described.path("components").path("schemas").path(words.getKey()).path("enum");

        assertThat(schema.valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        Arrays.stream(words.getValue().getEnumConstants()).map(Keys::key).toList());
    }

    private void assertDescribed(String schema, JsonNode message) {
        assertThat(faults(schema, message)).as(message.toString()).isEmpty();
    }

    private java.util.List<com.networknt.schema.Error> faults(String name, JsonNode message) {
        ObjectNode document = Api.JSON.createObjectNode();
        document.put("$ref", "#/components/schemas/" + name);
        document.set("components", described.path("components"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(document.toString(), InputFormat.JSON);
        return schema.validate(message.toString(), InputFormat.JSON);
    }
}
