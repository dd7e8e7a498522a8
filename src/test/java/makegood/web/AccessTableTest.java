package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who may what: {@code access/table.txt}, run through whole, each answer as it is described; and no endpoint that it forgets. */
class AccessTableTest extends RunningServer {

    private static Described described;

    @ParameterizedTest
    @MethodSource("lines")
    void answersEachAsTheTableSays(AccessTable.Line line) {
        for (AccessTable.Answer expected : line.answers()) {
            Api person = expected.person() == null ? Api.anonymous(port()) : as(expected.person());

            Api.Reply reply = ask(person, line, aCallOfAnns());

            assertThat(reply.status())
                    .as(line + " as " + expected.person() + " → " + reply.body())
                    .isEqualTo(expected.status());
            assertThat(described().faultsOfAnswer(line.method(), line.path(), reply))
                    .as(line + " → " + reply.body() + ", by /v3/api-docs")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("linesWithAGoodBody")
    void takesBodiesAsTheyAreDescribed(AccessTable.Line line) {
        assertThat(
                        described()
                                .faultsOfBody(
                                        line.method(),
                                        line.path(),
                                        "application/json",
                                        line.body()))
                .isEmpty();
    }

    static Stream<AccessTable.Line> linesWithAGoodBody() {
        return AccessTable.lines()
                .filter(line -> line.body().startsWith("{"))
                .filter(line -> line.answers().stream().anyMatch(answer -> answer.status() < 300));
    }

    /** Made once: it takes seconds. */
    private Described described() {
        if (described == null) {
            described = new Described(ann.get("/v3/api-docs").json());
        }
        return described;
    }

    @Test
    void namesEveryEndpoint(@Autowired List<RequestMappingHandlerMapping> mappings) {
        List<AccessTable.Line> lines = AccessTable.lines().toList();

        List<String> forgotten =
                mappings.stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                        .flatMap(AccessTableTest::endpoints)
                        .filter(
                                each ->
                                        lines.stream()
                                                .noneMatch(line -> isOf(line, each, mappings)))
                        .map(Endpoint::toString)
                        .sorted()
                        .toList();

        assertThat(forgotten)
                .as("Give each a line in src/test/resources/access/table.txt")
                .isEmpty();
    }

    /** A line is about the most exact endpoint that its path fits: /api/flows/findings, not /api/flows/{flow}. */
    private static boolean isOf(
            AccessTable.Line line, Endpoint endpoint, List<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AccessTableTest::endpoints)
                .filter(each -> line.isOf(each.method(), each.pattern()))
                .min(Comparator.comparing(Endpoint::pattern))
                .filter(
                        best ->
                                best.method().equals(endpoint.method())
                                        && best.pattern().equals(endpoint.pattern()))
                .isPresent();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapped) {
        List<String> methods =
                mapped.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .toList();
        return mapped.getPathPatternsCondition().getPatterns().stream()
                .filter(pattern -> !pattern.getPatternString().startsWith("/error"))
                .flatMap(
                        pattern ->
                                (methods.isEmpty() ? Stream.of("GET") : methods.stream())
                                        .map(method -> new Endpoint(method, pattern)));
    }

    private Api.Reply ask(Api person, AccessTable.Line line, String call) {
        String body = line.body().replace("{id}", call).replace("\"X\"", "\"" + Api.anyId() + "\"");
        boolean json = body.isEmpty() || body.startsWith("{") || body.startsWith("[");
        String type = json ? "application/json" : body.substring(0, body.indexOf(' '));
        return person.send(
                line.method(),
                line.path().replace("{id}", call),
                body.isEmpty()
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(json ? body : body.substring(type.length() + 1)),
                body.isEmpty() ? null : type);
    }

    private String aCallOfAnns() {
        String call = ann.opens();
        ann.says(call, "c1", "No problem, I will call you on Tuesday at ten.");
        return call;
    }

    static Stream<AccessTable.Line> lines() {
        return AccessTable.lines();
    }

    private record Endpoint(String method, PathPattern pattern) {

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
