package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the description says a field may hold is what the server takes: no less, and no more. */
class DescribedLimitsTest extends RunningServer {

    /** Refused always, so that nothing is done while a field beside it is tried. */
    private static final Map<String, String> REFUSED =
            Map.of("clientId", "x".repeat(201), "flow", "x".repeat(201));

    private JsonNode api;
    private int tried;

    @Test
    void areThoseThatTheServerHoldsTo() {
        api = ann.get("/v3/api-docs").json();
        String call =
                ann.post("/api/calls", "{\"customer\":{\"name\":\"Dana\"}}")
                        .json()
                        .path("id")
                        .stringValue();
        for (String path :
                List.of(
                        "/api/calls",
                        "/api/calls/{id}/utterances",
                        "/api/calls/{id}/notes",
                        "/api/calls/{id}/corrections",
                        "/api/calls/{id}/advice/{seq}/rating",
                        "/api/calls/{id}/speakers",
                        "/api/calls/{id}/end",
                        "/api/check",
                        "/api/analyze")) {
            JsonNode body =
                    api.at(
                            "/paths/"
                                    + path.replace("/", "~1")
                                    + "/post/requestBody/content/application~1json/schema");
            holds(path.replace("{id}", call).replace("{seq}", "1"), "", whole(body));
        }
        assertThat(tried).isGreaterThan(30);
    }

    private void holds(String path, String within, JsonNode schema) {
        schema.path("properties")
                .properties()
                .forEach(
                        property -> {
                            String field = within + property.getKey();
                            JsonNode limits = whole(property.getValue());
                            if (limits.has("properties") && within.isEmpty()) {
                                holds(path, field + ".", limits);
                            }
                            if (limits.has("maxLength")) {
                                int longest = limits.path("maxLength").intValue();
                                refuses(path, field, "x".repeat(longest + 1));
                                if (!path.endsWith("/end") || !field.equals("clientId")) {
                                    takes(path, field, "x".repeat(longest));
                                }
                            }
                            if (limits.has("enum")) {
                                refuses(path, field, "nonsense");
                                limits.path("enum")
                                        .forEach(
                                                word -> {
                                                    if (!word.isNull()) {
                                                        takes(path, field, word.stringValue());
                                                    }
                                                });
                            }
                        });
    }

    private JsonNode whole(JsonNode schema) {
        JsonNode one = schema.has("anyOf") ? schema.path("anyOf").path(0) : schema;
        String reference = one.path("$ref").asString("");
        return reference.isEmpty() ? one : api.at(reference.substring(1));
    }

    private void refuses(String path, String field, String value) {
        tried++;
        assertThat(faults(path, field, value)).as(path + " " + field).contains(field);
    }

    /** A flow or a call that nobody knows is refused for what it is, and not for its length. */
    private void takes(String path, String field, String value) {
        tried++;
        JsonNode answer = answer(path, field, value);
        for (JsonNode fault : answer.path("errors")) {
            if (fault.path("field").stringValue().equals(field)) {
                assertThat(fault.path("message").stringValue())
                        .as(path + " " + field)
                        .doesNotContain("shorter", "Choose one of");
            }
        }
    }

    private List<String> faults(String path, String field, String value) {
        List<String> faults = new ArrayList<>();
        answer(path, field, value)
                .path("errors")
                .forEach(fault -> faults.add(fault.path("field").stringValue()));
        return faults;
    }

    private JsonNode answer(String path, String field, String value) {
        ObjectNode body = Api.JSON.createObjectNode();
        REFUSED.forEach(body::put);
        String[] names = field.split("\\.");
        ObjectNode owner = names.length == 1 ? body : body.putObject(names[0]);
        owner.put(names[names.length - 1], value);
        Api.Reply answer = ann.post(path, body.toString());
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(400);
        return answer.json();
    }
}
