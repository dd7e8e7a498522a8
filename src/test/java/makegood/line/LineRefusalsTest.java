package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import makegood.web.Api;
import makegood.web.RunningServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.concurrent.CompletionException;

/** What the live line refuses, and that it lives on. */
class LineRefusalsTest extends RunningServer {

    private StompLine line;
    private String call;

    @BeforeEach
    void connect() {
        call = ann.opens();
        line = StompLine.of(port(), ann);
    }

    @AfterEach
    void disconnect() {
        line.close();
    }

    private void says(String clientId, String text) {
        line.sends(
                "/app/calls/" + call + "/utterances",
                Api.JSON.writeValueAsString(
                        Map.of("clientId", clientId, "speaker", "rep", "text", text)));
    }

    @Test
    void answersABadFrameWithItsClientIdAndGoesOn() {
        String utterances = "/app/calls/" + call + "/utterances";

        line.sends(utterances, "{\"clientId\":\"b1\",\"speaker\":\"rep\",\"text\":\"\"}");
        line.sends(utterances, "{\"clientId\":\"b2\",\"speaker\":\"nobody\",\"text\":\"Hello\"}");
        line.sends(
                utterances,
                "{\"clientId\":\"b3\",\"speaker\":\"rep\",\"text\":\"Hello\",\"wording\":\"first\"}");
        line.sends(
                utterances,
                "{\"clientId\":\"b4\",\"speaker\":\"rep\",\"text\":\"" + "x".repeat(8_001) + "\"}");
        says("good", "Hello.");

        assertThat(line.error("b1").path("errors").path(0).path("field").stringValue())
                .isEqualTo("text");
        assertThat(line.error("b2").path("errors").path(0).path("field").stringValue())
                .isEqualTo("speaker");
        assertThat(line.error("b3").path("errors").path(0).path("field").stringValue())
                .isEqualTo("wording");
        assertThat(line.error("b4").path("status").intValue()).isEqualTo(400);
        assertThat(line.reply("good").path("seq").intValue()).isEqualTo(2);
    }

    @Test
    void answersWhatIsNoJsonAndGoesOn() {
        line.sends("/app/calls/" + call + "/utterances", "{\"clientId\":");
        line.sends("/app/calls/" + call + "/utterances", "null");
        line.sends("/app/calls/" + call + "/utterances", "[[[[");
        says("good", "Hello.");

        assertThat(line.anyError().path("status").intValue()).isEqualTo(400);
        assertThat(line.reply("good").path("seq").intValue()).isEqualTo(2);
    }

    @Test
    void answersAnUnknownDestinationAndGoesOn() {
        line.sends("/app/calls/" + call + "/nonsense", "{\"clientId\":\"n1\"}");
        line.sends("/topic/calls." + call, "{\"clientId\":\"n2\",\"seq\":99}");
        line.sends("/user/mia/queue/replies", "{\"clientId\":\"n3\"}");
        says("good", "Hello.");

        assertThat(line.error("n1").path("status").intValue()).isEqualTo(404);
        assertThat(line.error("n2").path("status").intValue()).isEqualTo(404);
        assertThat(line.error("n3").path("status").intValue()).isEqualTo(404);
        assertThat(line.reply("good").path("seq").intValue()).isEqualTo(2);
    }

    @Test
    void answersAnEndedAndAnUnknownCall() {
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\"}");

        says("late", "Hello?");
        line.sends(
                "/app/calls/" + Api.anyId() + "/utterances",
                "{\"clientId\":\"u\",\"speaker\":\"rep\",\"text\":\"Hello\"}");

        assertThat(line.error("late").path("status").intValue()).isEqualTo(409);
        assertThat(line.error("u").path("status").intValue()).isEqualTo(404);
    }

    @Test
    void closesTheLineAtAFrameBeyond64KiBAndLosesNothing() throws Exception {
        says("c1", "Hello.");
        line.reply("c1");

        line.sends("/app/calls/" + call + "/utterances", "x".repeat(70_000));

        assertThat(line.closeCode()).isNotEqualTo(1000);
        try (StompLine again = StompLine.of(port(), ann)) {
            again.sends(
                    "/app/calls/" + call + "/utterances",
                    "{\"clientId\":\"c2\",\"speaker\":\"rep\",\"text\":\"Back.\"}");
            assertThat(again.reply("c2").path("seq").intValue()).isEqualTo(3);
        }
    }

    @Test
    void tellsWhatIsNoFrameAndClosesOnlyThatLine() throws Exception {
        try (StompLine other = StompLine.of(port(), bob)) {
            line.raw("NONSENSE\n\n\0");

            assertThat(line.next(frame -> frame.command().equals("ERROR")).headers().get("message"))
                    .contains("STOMP");
            String bobs = bob.opens();
            other.sends(
                    "/app/calls/" + bobs + "/utterances",
                    "{\"clientId\":\"c\",\"speaker\":\"rep\",\"text\":\"Hi\"}");
            assertThat(other.reply("c").path("seq").intValue()).isEqualTo(2);
        }
    }

    @Test
    void letsARepFollowOnlyTheirOwnCalls() throws Exception {
        try (StompLine other = StompLine.of(port(), bob)) {
            other.follow(call);
            other.follow("*");
            other.subscribe("/topic/**");
            other.subscribe("/topic/calls.{x}");
            says("c1", "Only for Ann's ears.");
            line.reply("c1");

            assertThat(other.anyError().path("status").intValue()).isEqualTo(404);
            assertThat(other.messagesWith("Only for Ann's ears.")).isZero();
        }
    }

    @Test
    void keepsTheLineOfWhoSubscribesToAnothersCall() throws Exception {
        try (StompLine other = StompLine.of(port(), bob)) {
            other.follow(call);
            other.anyError();
            String bobs = bob.opens();
            other.follow(bobs);
            other.sends(
                    "/app/calls/" + bobs + "/utterances",
                    "{\"clientId\":\"c\",\"speaker\":\"rep\",\"text\":\"Hi\"}");

            assertThat(other.event(bobs, 2)).isNotNull();
        }
    }

    @Test
    void refusesAHandshakeWithoutSignIn() {
        assertThatThrownBy(() -> StompLine.handshake(port(), Map.of()))
                .isInstanceOf(CompletionException.class)
                .hasStackTraceContaining("401");
    }

    @Test
    void refusesAForeignPage() {
        Map<String, String> headers =
                Map.of(
                        "Authorization",
                        ann.header("Authorization"),
                        "Origin",
                        "https://evil.example.com");

        assertThatThrownBy(() -> StompLine.handshake(port(), headers))
                .isInstanceOf(CompletionException.class)
                .hasStackTraceContaining("403");
    }

    @Test
    void letsAnAllowedOriginIn() {
        Map<String, String> headers =
                Map.of(
                        "Authorization",
                        ann.header("Authorization"),
                        "Origin",
                        "https://crm.example.com");

        try (StompLine crm = StompLine.handshake(port(), headers)) {
            assertThat(crm.connect(Map.of()).command()).isEqualTo("CONNECTED");
        }
    }
}
