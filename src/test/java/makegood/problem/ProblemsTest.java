package makegood.problem;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api;
import makegood.web.Api.Reply;
import makegood.web.RunningServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ProblemDetail;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;

class ProblemsTest extends RunningServer {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"clientId":"c","speaker":"rep","text":""}                    | text
                    {"clientId":"c","speaker":"rep","text":"  \\n "}              | text
                    {"clientId":"c","speaker":"rep"}                              | text
                    {"clientId":"c","speaker":"reb","text":"Hello"}               | speaker
                    {"clientId":"c","text":"Hello"}                               | speaker
                    {"speaker":"rep","text":"Hello"}                              | clientId
                    {"clientId":"c\\u0000","speaker":"rep","text":"Hello"}        | clientId
                    {"clientId":"c","speaker":"rep","text":"half \\ud83d"}        | text
                    {"clientId":"c","speaker":"rep","text":"Hello","at":"today"}  | at
                    {"clientId":"c","speaker":"rep","text":"Hello","wording":-1}  | wording
                    {"clientId":"c","speaker":"rep","text":"Hello","wording":1.5} | wording
                    {"clientId":"c","speaker":"rep","text":{"a":1}}               | text
                    """)
    void namesTheFieldAndTheCure(String body, String field) {
        String call = ann.opens();

        Reply refused = ann.post("/api/calls/" + call + "/utterances", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = refused.json();
        assertThat(problem.path("errors").path(0).path("field").stringValue()).isEqualTo(field);
        assertThat(problem.path("errors").path(0).path("message").stringValue()).isNotBlank();
        assertThat(problem.path("detail").stringValue()).startsWith(field + ": ");
        assertThat(ann.get("/api/calls/" + call + "/events").json()).hasSize(1);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        Reply refused =
                ann.post(
                        "/api/calls",
                        "{\"customer\":{\"name\":\"\",\"timeZone\":\"Mars\"},\"authority\":{\"maxCredit\":-1,\"currency\":\"coins\"}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "customer.name",
                        "customer.timeZone",
                        "authority.maxCredit",
                        "authority.currency");
    }

    @Test
    void proposesTheFlowThatWasMeant() {
        Reply refused =
                ann.post(
                        "/api/calls",
                        "{\"flow\":\"two-qestions\",\"customer\":{\"name\":\"Dana\"}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").stringValue())
                .isEqualTo("flow");
        assertThat(refused.json().path("detail").stringValue())
                .contains("Did you mean \"two-questions\"?");
        assertThat(ann.get("/api/flows/two-qestions").status()).isEqualTo(404);
    }

    @Test
    void refusesAnOverlongText() {
        String call = ann.opens();

        assertThat(ann.says(call, "c1", "x".repeat(8_000)).status()).isEqualTo(200);
        assertThat(ann.says(call, "c2", "x".repeat(8_001)).status()).isEqualTo(400);
        assertThat(ann.says(call, "c2", "x".repeat(8_001)).json().path("detail").stringValue())
                .contains("8001")
                .contains("8000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"clientId":
                    not json
                    []
                    "text"
                    null
                    """)
    void tellsWhereABodyIsNoJsonObject(String body) {
        Reply refused = ann.post("/api/calls", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").stringValue()).contains("JSON object");
    }

    @Test
    void measuresIdsAsTheDatabaseDoes() {
        String call = ann.opens();

        Reply long101 = ann.says(call, "😠".repeat(101), "Hello");

        assertThat(long101.status()).isEqualTo(400);
        assertThat(long101.json().path("detail").stringValue()).contains("202").contains("200");
        assertThat(ann.says(call, "😠".repeat(100), "Hello").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"name", "company", "externalId"})
    void refusesControlCharactersInNames(String field) {
        String body = "{\"customer\":{\"name\":\"Dana\",\"" + field + "\":\"a\\u0000b\"}}";

        Reply refused = ann.post("/api/calls", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").stringValue()).startsWith("customer." + field);
    }

    @Test
    void neverAsksForTheSameAgainWhereTheDatabaseCanNotHoldIt() {
        ProblemDetail problem = Problems.of(new DataIntegrityViolationException("too long"));

        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getDetail()).contains("Shorten").doesNotContain("Send the same");
    }

    @Test
    void boundsTheWholeTalk() {
        String turn = "{\"speaker\":\"rep\",\"text\":\"" + "x".repeat(7_000) + "\"}";
        String turns = "[" + String.join(",", java.util.Collections.nCopies(29, turn)) + "]";

        Reply refused = ann.post("/api/analyze", "{\"turns\":" + turns + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").stringValue())
                .startsWith("turns: ")
                .contains("203000")
                .contains("200000");
    }

    @Test
    void neverRepeatsWhatItRefuses() {
        String call = ann.opens();
        String secret = "my card is 4111111111111111";

        Reply broken =
                ann.post(
                        "/api/calls/" + call + "/utterances",
                        "{\"text\":\"" + secret + "\",\"wording\":\"" + secret + "\"}");
        Reply cut = ann.post("/api/calls/" + call + "/utterances", "{\"text\":\"" + secret);

        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.body() + cut.body()).doesNotContain("4111");
    }

    @Test
    void survivesDeeplyNestedJson() {
        Reply refused = ann.post("/api/calls", "[".repeat(100_000));

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void answersWhatIsNotThere() {
        assertThat(ann.get("/api/calls/" + Api.anyId()).status()).isEqualTo(404);
        assertThat(ann.get("/api/calls/" + "x".repeat(3_000)).status()).isEqualTo(404);
        assertThat(ann.get("/api/nothing").status()).isEqualTo(404);
        assertThat(ann.get("/nothing.html").status()).isEqualTo(404);
        assertThat(ann.get("/api/nothing").header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void answersWrongMethodsAndTypes() {
        String call = ann.opens();

        assertThat(ann.post("/api/calls/" + call + "/summary", "{}").status()).isEqualTo(405);
        assertThat(ann.post("/api/calls", "<call/>", "application/xml").status()).isEqualTo(415);
        assertThat(ann.get("/api/calls/" + call + "/events?after=x").status()).isEqualTo(400);
        assertThat(ann.get("/api/calls?page=-1").status()).isEqualTo(400);
        assertThat(ann.get("/api/calls?size=201").status()).isEqualTo(400);
        assertThat(ann.get("/api/calls/" + call + "/transcript?format=docx").status())
                .isEqualTo(400);
    }

    @Test
    void tellsWhatToDoInItsOwnTermsWhereSpringRefuses() {
        Reply unknown = ann.get("/api/nothing");
        Reply method = ann.post("/api/flows", "{}");
        Reply type = ann.post("/api/calls", "<call/>", "application/xml");
        Reply accept = ann.with("Accept", "image/png").get("/api/flows");

        assertThat(unknown.json().path("type").stringValue())
                .isEqualTo("urn:makegood:problem:unknown");
        assertThat(unknown.json().path("detail").stringValue()).contains("/v3/api-docs");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.json().path("type").stringValue())
                .isEqualTo("urn:makegood:problem:method");
        assertThat(method.json().path("detail").stringValue()).contains("GET");
        assertThat(method.header("Allow")).contains("GET");
        assertThat(type.json().path("type").stringValue())
                .isEqualTo("urn:makegood:problem:media-type");
        assertThat(type.json().path("detail").stringValue()).contains("application/json");
        assertThat(accept.status()).isEqualTo(406);
        assertThat(accept.json().path("type").stringValue())
                .isEqualTo("urn:makegood:problem:not-acceptable");
    }

    @Test
    void stopsABodyThatIsTooLargeToBeMeant() {
        byte[] large = new byte[4 * 1024 * 1024 + 1];
        java.util.Arrays.fill(large, (byte) ' ');

        Reply told =
                ann.send(
                        "POST",
                        "/api/analyze",
                        BodyPublishers.ofByteArray(large),
                        "application/json");
        Reply untold =
                ann.send(
                        "POST",
                        "/api/analyze",
                        BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)),
                        "application/json");

        assertThat(told.status()).isEqualTo(413);
        assertThat(untold.status()).isEqualTo(413);
    }

    @Test
    void tellsWhatIsWrongWithAFlow() {
        Reply linted =
                ann.post("/api/flows/lint", "flow: mine\nsteps: nonsense\n", "application/yaml");

        assertThat(linted.status()).isEqualTo(200);
        JsonNode finding = linted.json().path("findings").path(0);
        assertThat(finding.path("code").stringValue()).isNotBlank();
        assertThat(finding.path("line").intValue()).isPositive();
        assertThat(finding.path("cure").stringValue()).isNotBlank();
    }
}
