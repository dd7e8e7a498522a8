package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class LetterTest extends RunningServer {

    @Test
    void writesWhatChangesBecauseOfWhatTheySaid() {
        String call = promised();

        JsonNode letter = ann.get("/api/calls/" + call + "/email").json();

        assertThat(letter.path("kind").stringValue()).isEqualTo("revisit");
        assertThat(letter.path("by").stringValue()).isEqualTo("embedded");
        assertThat(letter.path("body").stringValue()).startsWith("Dear Dana,").contains("Tuesday");
    }

    @Test
    void givesADraftForAMailProgram() {
        Api.Reply file = ann.get("/api/calls/" + promised() + "/email?format=eml&kind=thank-you");

        assertThat(file.header("Content-Type")).startsWith("message/rfc822");
        assertThat(file.header("Content-Disposition")).contains("thank-you.eml");
        assertThat(file.body()).contains("Subject: Thank you", "X-Unsent: 1");
    }

    @Test
    void makesTasksOfPromises() {
        String call = promised();

        JsonNode tasks = ann.get("/api/calls/" + call + "/tasks").json();
        Api.Reply file = ann.get("/api/calls/" + call + "/tasks?format=ics");

        assertThat(tasks).isNotEmpty();
        assertThat(tasks.get(0).path("due").stringValue()).contains("T10:00");
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.body()).contains("BEGIN:VTODO", "DUE:");
    }

    @Test
    void showsThemToNobodyElse() {
        String call = promised();

        assertThat(bob.get("/api/calls/" + call + "/email").status()).isEqualTo(404);
        assertThat(bob.get("/api/calls/" + call + "/tasks").status()).isEqualTo(404);
        assertThat(mia.get("/api/calls/" + call + "/tasks").status()).isEqualTo(200);
    }

    @Test
    void saysWhichKindsAndFormatsThereAre() {
        String call = ann.opens();

        assertThat(ann.get("/api/calls/" + call + "/email?kind=poem").body())
                .contains("peace-offering");
        assertThat(ann.get("/api/calls/" + call + "/tasks?format=xls").body())
                .contains("json, ics");
    }

    private String promised() {
        String call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late.");
        ann.says(call, "c2", "I will call you on Tuesday at ten.");
        return call;
    }
}
