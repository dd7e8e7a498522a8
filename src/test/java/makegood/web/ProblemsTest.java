package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api.Reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(ann.get("/api/calls/" + call + "/transcript?format=pdf").status())
                .isEqualTo(400);
    }

    @Test
    void stopsABodyThatIsTooLargeToBeMeant() {
        byte[] large = new byte[(int) BodyLimit.LARGEST_BYTES + 1];
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
