package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no decent program sends: answered or hung up on, and the next one is served. */
@Timeout(60)
class HostileRequestsTest extends RunningServer {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/flows/..%2F..%2F..%2Fetc%2Fpasswd",
                "/api/flows/%2e%2e%2f%2e%2e%2fpom.xml",
                "/api/flows/..%5c..%5cpom.xml",
                "/api/flows/two-questions.yaml",
                "/api/flows/phrasebook%2Fno-problem",
                "/api/flows/%00",
                "/api/rules/..%2F..%2Fapplication.yml",
                "/api/calls/..%2F..%2Factuator%2Fprometheus",
                "/webjars/..%2F..%2Fapplication.yml",
                "/pages/..%2F..%2Fapplication.yml",
                "/styles/%2e%2e/%2e%2e/application.yml"
            })
    void leadsNobodyOutOfItsFolders(String path) {
        Api.Reply reply = as("adi").get(path);

        assertThat(reply.status()).isBetween(400, 404);
        assertThat(reply.body()).doesNotContain("root:", "<project", "datasource", "makegood_");
    }

    @Test
    void refusesATalkThatAPromptOrFlowNameLeadsElsewhere() {
        String call = ann.opens();
        String flow = "{\"clientId\":\"x\",\"flow\":\"../../../etc/passwd\"}";

        assertThat(ann.post("/api/calls/" + call + "/flow", flow).status()).isIn(400, 404);
        assertThat(ann.get("/api/calls/" + call + "/email?kind=..%2F..%2Fsummary").status())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//api/calls", "/api//calls", "/api/calls;a=1", "/api/%2e%2e/calls"})
    void tellsAProgramWhatIsWrongWithItsAddress(String path) {
        Api.Reply reply = ann.get(path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("detail").stringValue()).contains("Leave //");
        assertThat(reply.json().path("instance").stringValue()).isEqualTo(path);
    }

    @Test
    void showsAPersonOurOwnPageAtAnAddressThatCanNotBeRead() {
        Api.Reply reply = ann.with("Accept", "text/html").get("//calls");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("Makegood").doesNotContain("Whitelabel");
    }

    @Test
    void hasNothingAtTheAddressThatFaultsAreSentTo() {
        Api.Reply reply = Api.anonymous(port()).get("/error");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("type").stringValue()).endsWith(":unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void answersAFormThatCanNotBeRead(String method) {
        Api.Reply reply =
                ann.send(
                        method,
                        "/api/calls/" + ann.opens() + "/comments/none",
                        java.net.http.HttpRequest.BodyPublishers.ofString(" %n%s"),
                        "application/x-www-form-urlencoded");

        assertThat(reply.status()).as(reply.body()).isBetween(400, 415);
    }

    @Test
    void hangsUpOnAHeaderBomb() throws IOException {
        assertThat(raw("X-Bomb: " + "x".repeat(200_000) + "\r\n")).isIn("400", "431", "");
        assertThat(raw("X-Many: y\r\n".repeat(20_000))).isIn("400", "431", "");
        assertThat(ann.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void refusesTwoLengthsAndAnUnknownProtocol() throws IOException {
        assertThat(raw("Content-Length: 5\r\nContent-Length: 6\r\n")).isIn("400", "");
        assertThat(raw("Transfer-Encoding: nonsense\r\n")).isIn("400", "501", "");
        assertThat(ann.get("/api/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECTED", "PROPFIND"})
    void echoesNothing(String method) throws IOException {
        assertThat(raw(method, "X-Secret: echo-me\r\n")).doesNotContain("echo-me");
    }

    @Test
    void takesNoLineBreakIntoItsHeaders() {
        Api.Reply reply = ann.get("/api/calls?q=%0d%0aX-Injected:%20yes");

        assertThat(reply.header("X-Injected")).isEmpty();
    }

    /** @return the status that is answered; empty where the server hangs up */
    private String raw(String headers) throws IOException {
        String answer = raw("GET", headers);
        return answer.startsWith("HTTP/1.1 ") ? answer.substring(9, 12) : "";
    }

    private String raw(String method, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            String request =
                    method
                            + " /api/me HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + "Authorization: "
                            + ann.header("Authorization")
                            + "\r\n"
                            + headers
                            + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException hungUp) {
            return "";
        }
    }
}
