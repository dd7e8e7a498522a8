package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api;
import makegood.web.RunningServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Map;

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
    void takesTheLongestUtteranceThereIs() {
        String longest = "ä".repeat(8_000);

        says("long", longest);

        assertThat(line.reply("long").path("advice").path("text").stringValue()).isEqualTo(longest);
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

    @Test
    void tellsAFormerOwnerOfTheHandOverAndNothingMore() throws Exception {
        line.follow(call);

        mia.post("/api/calls/" + call + "/owner", "{\"clientId\":\"o\",\"rep\":\"bob\"}");
        bob.says(call, "b1", "Only for Bob now.");

        assertThat(line.event(call, 2).path("type").stringValue()).isEqualTo("handed-over");
        assertThat(bob.get("/api/calls/" + call + "/events").json()).hasSize(3);
        line.answered(call);
        assertThat(line.messagesWith("Only for Bob now.")).isZero();
    }
}
