package makegood.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code /v3/api-docs} says of each endpoint, to hold questions and answers against. */
final class Described {

    private static final SchemaRegistry DIALECT =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode api;
    private final Map<JsonNode, Schema> schemas = new HashMap<>();

    Described(JsonNode api) {
        this.api = api;
    }

    /** What in a body is not as it is described; nothing for a body of an endpoint that is not described. */
    List<String> faultsOfBody(String method, String path, String type, String body) {
        return operation(method, path)
                .map(operation -> operation.path("requestBody").path("content").path(type))
                .map(content -> faults(content.path("schema"), body))
                .orElse(List.of());
    }

    /** What in an answer is not as it is described; nothing for a page. */
    List<String> faultsOfAnswer(String method, String path, Api.Reply answer) {
        return operation(method, path)
                .map(operation -> response(operation, answer.status()))
                .map(response -> faults(response, answer))
                .orElse(List.of());
    }

    private List<String> faults(JsonNode response, Api.Reply answer) {
        if (answer.body().isEmpty()) {
            return List.of();
        }
        String type = answer.header("Content-Type").replaceAll(";.*", "");
        JsonNode content = response.path("content").path(type);
        return content.isMissingNode()
                ? List.of(answer.status() + " " + type + " is not described")
                : faults(content.path("schema"), answer.body());
    }

    private JsonNode response(JsonNode operation, int status) {
        JsonNode own = operation.path("responses").path(String.valueOf(status));
        return !own.isMissingNode() || status < 400
                ? own
                : api.path("components").path("responses").path("Problem");
    }

    private List<String> faults(JsonNode schema, String json) {
        return schema.isMissingNode() || schema.path("type").asString("").equals("string")
                ? List.of()
                : schemas
                        .computeIfAbsent(schema, this::read)
                        .validate(json, InputFormat.JSON)
                        .stream()
                        .map(Object::toString)
                        .toList();
    }

    private Schema read(JsonNode schema) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", api.path("components"));
        return DIALECT.getSchema(whole.toString(), InputFormat.JSON);
    }

    private Optional<JsonNode> operation(String method, String path) {
        PathContainer asked = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
        return api.path("paths").propertyNames().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .filter(pattern -> pattern.matches(asked))
                .min(Comparator.naturalOrder())
                .map(best -> described(best.getPatternString(), method));
    }

    private @Nullable JsonNode described(String path, String method) {
        return api.path("paths").path(path).get(method.toLowerCase(java.util.Locale.ROOT));
    }
}
