package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api;
import makegood.web.RunningServer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.stream.StreamSupport;

/** Calls in progress, as managers see them. */
class LiveTest extends RunningServer {

    private static final String QUEUE = "/user/queue/live";
    private static final String FURIOUS =
            "This is an absolute disgrace! You people are liars, I have had it, I am sick of being"
                    + " lied to, you ruined my business!!";

    @Test
    void showsWhereACallStandsWhileItRuns() {
        String call = ann.opens();
        ann.says(call, "c1", "What led you to leave us?");
        ann.hears(call, "c2", "You were three weeks late.");

        JsonNode row = row(mia, call).orElseThrow();

        assertThat(row.path("rep").stringValue()).isEqualTo("ann");
        assertThat(row.path("last").path("text").stringValue())
                .isEqualTo("You were three weeks late.");
        assertThat(row.path("step").path("step").stringValue()).isNotEmpty();
        assertThat(row.path("curve").size()).isEqualTo(1);
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\"}");
        assertThat(row(mia, call)).isEmpty();
    }

    @Test
    void forgetsALineThatWasTakenBack() {
        String call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late.");
        ann.hears(call, "c2", FURIOUS);
        assertThat(row(mia, call).orElseThrow().path("curve").size()).isEqualTo(2);

        ann.post("/api/calls/" + call + "/retractions", "{\"clientId\":\"r\",\"seq\":3}");

        JsonNode row = row(mia, call).orElseThrow();
        assertThat(row.path("last").path("text").stringValue())
                .isEqualTo("You were three weeks late.");
        assertThat(row.path("curve").size()).isEqualTo(1);
    }

    @Test
    void tellsAManagerWhatHappensAndWhenTheyAreNeeded() {
        String call = ann.opens();
        try (StompLine line = StompLine.of(port(), mia)) {
            line.subscribe(QUEUE);
            line.answered(call);

            ann.hears(call, "c1", FURIOUS);
            ann.post("/api/calls/" + call + "/help", "{\"clientId\":\"h\"}");

            // Rows of calls before this one may still be on their way.
            assertThat(message(line, "\"furious\"", call).path("kind").stringValue())
                    .isEqualTo("alert");
            assertThat(message(line, "\"help-asked\"", call).path("rep").stringValue())
                    .isEqualTo("ann");
            JsonNode rows = message(line, "\"level\":3", call).path("calls");
            assertThat(rows.findValuesAsString("callId")).contains(call);
        }
    }

    @Test
    void leavesADebriefOutForItIsNoCallInProgress() {
        String call = ann.opens();
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\"}");
        try (StompLine line = StompLine.of(port(), mia)) {
            line.subscribe(QUEUE);
            line.answered(call);

            String debrief =
                    ann.post(
                                    "/api/calls",
                                    "{\"flow\":\"debrief\",\"follows\":\""
                                            + call
                                            + "\",\"customer\":{\"name\":\"Dana\"}}")
                            .json()
                            .path("id")
                            .stringValue();
            String after = ann.opens();

            message(line, after);
            assertThat(line.messagesWith(debrief)).isZero();
            assertThat(row(mia, debrief)).isEmpty();
        }
    }

    @Test
    void tellsEachLineOfAManager() {
        String call = ann.opens();
        try (StompLine one = StompLine.of(port(), mia);
                StompLine other = StompLine.of(port(), mia)) {
            one.subscribe(QUEUE);
            other.subscribe(QUEUE);
            one.answered(call);
            other.answered(call);

            ann.post("/api/calls/" + call + "/help", "{\"clientId\":\"h\"}");

            message(one, "\"help-asked\"", call);
            message(other, "\"help-asked\"", call);
        }
    }

    @Test
    void takesTheCryForHelpBackOnceAManagerWhispers() {
        String call = ann.opens();
        ann.post("/api/calls/" + call + "/help", "{\"clientId\":\"h\"}");
        assertThat(row(mia, call).orElseThrow().path("helpAskedAt").isNull()).isFalse();

        mia.post("/api/calls/" + call + "/whispers", "{\"clientId\":\"w\",\"text\":\"Offer it.\"}");

        assertThat(row(mia, call).orElseThrow().path("helpAskedAt").isNull()).isTrue();
    }

    @Test
    void showsATeamsManagerTheirTeamOnly() throws Exception {
        String call = ann.opens();

        assertThat(row(as("tom"), call)).isPresent();
        assertThat(row(as("sue"), call)).isEmpty();
        assertThat(ann.get("/api/live").status()).isEqualTo(403);
        try (StompLine tom = StompLine.of(port(), as("tom"));
                StompLine sue = StompLine.of(port(), as("sue"))) {
            tom.subscribe(QUEUE);
            sue.subscribe(QUEUE);
            tom.answered(call);
            sue.answered(call);
            ann.hears(call, "c1", FURIOUS);

            message(tom, "\"furious\"", call);
            message(tom, "\"level\":3", call);
            assertThat(sue.messagesWith("furious")).isZero();
            assertThat(sue.messagesWith("\"calls\"")).isZero();
        }
    }

    @Test
    void refusesARepWhoWantsToLookOn() {
        try (StompLine line = StompLine.of(port(), ann)) {
            line.subscribe(QUEUE);

            JsonNode problem = line.anyError();

            assertThat(problem.path("detail").stringValue()).contains("Only managers");
        }
    }

    private static JsonNode message(StompLine line, String part, String call) {
        return line.next(frame -> frame.body().contains(part) && frame.body().contains(call))
                .json();
    }

    private static JsonNode message(StompLine line, String part) {
        return line.next(frame -> frame.body().contains(part)).json();
    }

    private static Optional<JsonNode> row(Api person, String call) {
        return StreamSupport.stream(
                        person.get("/api/live").json().path("calls").spliterator(), false)
                .filter(row -> row.path("callId").stringValue().equals(call))
                .findFirst();
    }
}
