package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.concurrent.CompletionException;

class StompContractTest extends RunningServer {

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
    void pushesWhatWasSaidToThoseWhoFollowTheCall() throws Exception {
        try (StompLine manager = StompLine.of(port(), mia)) {
            manager.follow(call);

            says("c1", "What led you to leave us?");

            JsonNode event = manager.event(call, 2);
            assertThat(event.path("type").stringValue()).isEqualTo("heard");
            assertThat(event.path("by").stringValue()).isEqualTo("ann");
            assertThat(event.path("utterance").path("text").stringValue())
                    .isEqualTo("What led you to leave us?");
            assertThat(event.path("advice").path("next").path("step").stringValue()).isNotEmpty();
            assertThat(event)
                    .isEqualTo(ann.get("/api/calls/" + call + "/events?after=1").json().path(0));
        }
    }

    @Test
    void pushesWhatCameByRest() throws Exception {
        line.follow(call);

        ann.hears(call, "c1", "You were late again.");

        assertThat(line.event(call, 2).path("clientId").stringValue()).isEqualTo("c1");
    }

    @Test
    void repliesToTheSender() {
        says("c1", "What led you to leave us?");

        JsonNode reply = line.reply("c1");

        assertThat(reply.path("kind").stringValue()).isEqualTo("utterance");
        assertThat(reply.path("seq").intValue()).isEqualTo(2);
        assertThat(reply.path("advice").path("text").stringValue())
                .isEqualTo("What led you to leave us?");
    }

    @Test
    void repliesAgainToWhatIsSentAgainButPushesItOnce() throws Exception {
        line.follow(call);
        says("c1", "What led you to leave us?");
        line.event(call, 2);

        says("c1", "What led you to leave us?");
        says("c2", "I see.");

        line.event(call, 3);
        assertThat(line.eventsSoFar(call)).isEqualTo(2);
        assertThat(ann.get("/api/calls/" + call + "/events").json()).hasSize(3);
        assertThat(
                        line.next(
                                frame ->
                                        frame.isMessageOf("/user/queue/replies")
                                                && frame.json().path("again").booleanValue()))
                .isNotNull();
    }

    @Test
    void takesWhatOneClientSendsInItsOrder() {
        for (int i = 1; i <= 20; i++) {
            says("c" + i, "Line " + i);
        }

        line.reply("c20");

        JsonNode events = ann.get("/api/calls/" + call + "/events?after=1").json();
        for (int i = 1; i <= 20; i++) {
            assertThat(events.path(i - 1).path("utterance").path("text").stringValue())
                    .isEqualTo("Line " + i);
        }
    }

    @Test
    void checksADraftAndStoresNothing() {
        line.sends(
                "/app/calls/" + call + "/draft",
                "{\"clientId\":\"d1\",\"speaker\":\"rep\",\"text\":\"Calm down, please.\"}");

        JsonNode reply = line.reply("d1");

        assertThat(reply.path("kind").stringValue()).isEqualTo("draft");
        assertThat(reply.path("speaker").stringValue()).isEqualTo("rep");
        assertThat(reply.path("text").stringValue()).isEqualTo("Calm down, please.");
        assertThat(reply.path("warnings").path(0).path("rule").stringValue())
                .isEqualTo("calm-down");
        assertThat(ann.get("/api/calls/" + call + "/events").json()).hasSize(1);
    }

    @Test
    void repliesOnlyOnTheLineThatAsked() {
        try (StompLine otherTab = StompLine.of(port(), ann)) {
            otherTab.sends(
                    "/app/calls/" + call + "/draft",
                    "{\"clientId\":\"d1\",\"speaker\":\"rep\",\"text\":\"Hello\"}");
            otherTab.reply("d1");
            says("c1", "Good morning.");
            line.reply("c1");

            assertThat(line.messagesWith("\"d1\"")).isZero();
        }
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
    void takesTheLongestUtteranceThereIs() {
        String longest = "ä".repeat(8_000);

        says("long", longest);

        assertThat(line.reply("long").path("advice").path("text").stringValue()).isEqualTo(longest);
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

    @Test
    void beatsEveryTenSeconds() {
        try (StompLine beating =
                StompLine.handshake(port(), Map.of("Authorization", ann.header("Authorization")))) {
            assertThat(
                            beating.connect(Map.of("heart-beat", "10000,10000"))
                                    .headers()
                                    .get("heart-beat"))
                    .isEqualTo("10000,10000");
        }
    }
}
