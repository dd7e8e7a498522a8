package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api.Reply;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class CommandsTest extends RunningServer {

    private String call;

    @BeforeEach
    void open() {
        call = ann.opens();
    }

    private Reply act(String path, String body) {
        return ann.post("/api/calls/" + call + "/" + path, body);
    }

    @Test
    void skipsAStepAndGoesOn() {
        String next =
                ann.get("/api/calls/" + call)
                        .json()
                        .path("advice")
                        .path("next")
                        .path("step")
                        .stringValue();

        JsonNode skipped = act("steps/" + next + "/skip", "{\"clientId\":\"s\"}").json();

        assertThat(skipped.path("type").stringValue()).isEqualTo("skipped");
        assertThat(skipped.path("step").stringValue()).isEqualTo(next);
        assertThat(skipped.path("advice").path("next").path("step").stringValue())
                .isNotEqualTo(next);
        assertThat(act("steps/nonsense/skip", "{\"clientId\":\"n\"}").status()).isEqualTo(404);
    }

    @Test
    void ratesAdviceAndWarnings() {
        ann.says(call, "c1", "No problem, I'll see to it.");

        JsonNode rated =
                act("advice/2/rating", "{\"clientId\":\"r\",\"verdict\":\"not-now\"}").json();
        JsonNode rule =
                act(
                                "advice/2/rating",
                                "{\"clientId\":\"q\",\"verdict\":\"wrong\",\"rule\":\"no-problem\"}")
                        .json();

        assertThat(rated.path("ratedSeq").intValue()).isEqualTo(2);
        assertThat(rated.path("verdict").stringValue()).isEqualTo("not-now");
        assertThat(rule.path("rule").stringValue()).isEqualTo("no-problem");
        assertThat(act("advice/2/rating", "{\"verdict\":\"fine\"}").status()).isEqualTo(400);
        assertThat(
                        act("advice/2/rating", "{\"verdict\":\"wrong\",\"rule\":\"calm-down\"}")
                                .status())
                .isEqualTo(400);
        assertThat(act("advice/9/rating", "{\"verdict\":\"wrong\"}").status()).isEqualTo(404);
    }

    @Test
    void ratesTheFirstAdviceAndTheOneAfterASkip() {
        JsonNode advice = ann.get("/api/calls/" + call).json().path("advice");
        String next = advice.path("next").path("step").stringValue();
        JsonNode skipped = act("steps/" + next + "/skip", "{\"clientId\":\"s\"}").json();

        Reply first =
                act(
                        "advice/" + advice.path("seq").intValue() + "/rating",
                        "{\"clientId\":\"r\",\"verdict\":\"not-now\"}");
        Reply second =
                act(
                        "advice/" + skipped.path("advice").path("seq").intValue() + "/rating",
                        "{\"clientId\":\"q\",\"verdict\":\"not-now\"}");

        assertThat(first.json().path("ratedSeq").intValue()).isEqualTo(1);
        assertThat(second.json().path("ratedSeq").intValue()).isEqualTo(2);
        assertThat(act("advice/0/rating", "{\"verdict\":\"wrong\"}").status()).isEqualTo(404);
        assertThat(
                        act("advice/1/rating", "{\"verdict\":\"wrong\",\"rule\":\"no-problem\"}")
                                .status())
                .as("no warning came with the opening")
                .isEqualTo(400);
    }

    @Test
    void takesAnOutcomeAfterTheEnd() {
        act("end", "{\"clientId\":\"e1\"}");

        Reply known = act("end", "{\"clientId\":\"e2\",\"outcome\":\"won-back\"}");

        assertThat(known.status()).isEqualTo(200);
        assertThat(known.json().path("type").stringValue()).isEqualTo("ended");
        assertThat(ann.get("/api/calls/" + call + "/summary").json().path("outcome").stringValue())
                .isEqualTo("won-back");
        assertThat(act("end", "{\"clientId\":\"e3\"}").status()).isEqualTo(409);
    }

    @Test
    void correctsAFactAndNeverAsksForItAgain() {
        JsonNode corrected =
                act("corrections", "{\"clientId\":\"f\",\"fact\":\"reason\",\"value\":\"price\"}")
                        .json();

        assertThat(corrected.path("fact").stringValue()).isEqualTo("reason");
        assertThat(corrected.path("advice").path("progress").path("done").toString())
                .contains("\"reason\"");
        assertThat(act("corrections", "{\"fact\":\"No Fact\",\"value\":\"x\"}").status())
                .isEqualTo(400);
    }

    @Test
    void takesBackALineInError() {
        ann.hears(call, "c1", "We left because your deliveries were always late.");

        JsonNode retracted = act("retractions", "{\"clientId\":\"t\",\"seq\":2}").json();

        assertThat(retracted.path("retractedSeq").intValue()).isEqualTo(2);
        assertThat(retracted.path("advice").path("progress").path("done").toString())
                .doesNotContain("\"reason\"");
        assertThat(ann.get("/api/calls/" + call + "/summary").json().path("causes")).isEmpty();
        assertThat(act("retractions", "{\"clientId\":\"u\",\"seq\":2}").status()).isEqualTo(400);
        assertThat(act("retractions", "{\"clientId\":\"v\",\"seq\":1}").status()).isEqualTo(400);
    }

    @Test
    void givesALineToTheOtherSpeakerAndHearsItAnew() {
        ann.says(call, "c1", "We left because your deliveries were always late.");

        JsonNode reassigned =
                act("speakers", "{\"clientId\":\"w\",\"seq\":2,\"speaker\":\"customer\"}").json();

        assertThat(reassigned.path("reassignedSeq").intValue()).isEqualTo(2);
        assertThat(reassigned.path("speaker").stringValue()).isEqualTo("customer");
        assertThat(reassigned.path("advice").path("causes").path(0).path("type").stringValue())
                .isEqualTo("late-delivery");
        assertThat(
                        ann.get("/api/calls/" + call + "/transcript")
                                .json()
                                .path("lines")
                                .path(0)
                                .path("speaker")
                                .stringValue())
                .isEqualTo("customer");
    }

    @Test
    void changesTheFlow() {
        JsonNode changed = act("flow", "{\"clientId\":\"x\",\"flow\":\"own-the-mistake\"}").json();

        assertThat(changed.path("type").stringValue()).isEqualTo("flow-changed");
        assertThat(changed.path("flow").path("name").stringValue()).isEqualTo("own-the-mistake");
        assertThat(ann.get("/api/calls/" + call).json().path("flow").stringValue())
                .isEqualTo("own-the-mistake");
        assertThat(
                        act("flow", "{\"flow\":\"own-the-mistakes\"}")
                                .json()
                                .path("detail")
                                .stringValue())
                .contains("own-the-mistake");
    }

    @Test
    void keepsNotesPromisesHelpAndWhispers() {
        ann.says(call, "c1", "I will call you on Tuesday at ten.");

        assertThat(
                        act("promises/2", "{\"clientId\":\"p\",\"kept\":true}")
                                .json()
                                .path("kept")
                                .booleanValue())
                .isTrue();
        assertThat(act("promises/1", "{\"kept\":true}").status()).isEqualTo(404);
        assertThat(
                        act("notes", "{\"clientId\":\"n\",\"text\":\"Prefers mail\",\"seq\":2}")
                                .json()
                                .path("notedSeq")
                                .intValue())
                .isEqualTo(2);
        assertThat(act("help", "{\"clientId\":\"h\"}").json().path("type").stringValue())
                .isEqualTo("help-asked");
        assertThat(
                        mia.post(
                                        "/api/calls/" + call + "/whispers",
                                        "{\"clientId\":\"i\",\"text\":\"Offer a credit\"}")
                                .json()
                                .path("text")
                                .stringValue())
                .isEqualTo("Offer a credit");
        assertThat(act("whispers", "{\"text\":\"psst\"}").status()).isEqualTo(403);
    }

    @Test
    void handsACallOver() {
        JsonNode over = act("owner", "{\"clientId\":\"o\",\"rep\":\"tom\"}").json();

        assertThat(over.path("rep").stringValue()).isEqualTo("tom");
        assertThat(ann.get("/api/calls/" + call).status()).isEqualTo(404);
        assertThat(as("tom").get("/api/calls/" + call).status()).isEqualTo(200);
    }

    @Test
    void handsACallToColleaguesAloneAndTellsOfNobodyElseWhetherTheyAreThere() {
        Reply another = act("owner", "{\"rep\":\"bob\"}");
        Reply nobody = act("owner", "{\"rep\":\"nobody\"}");

        assertThat(another.status()).isEqualTo(400);
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(another.body()).isEqualTo(nobody.body());
        assertThat(ann.get("/api/calls/" + call).status()).isEqualTo(200);
    }

    @Test
    void takesEachCommandOnce() {
        String note = "{\"clientId\":\"n\",\"text\":\"Prefers mail\"}";

        Reply first = act("notes", note);
        Reply again = act("notes", note);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(act("notes", note.replace("mail", "calls")).status()).isEqualTo(409);
        assertThat(act("help", "{\"clientId\":\"n\"}").status()).isEqualTo(409);
        assertThat(ann.get("/api/calls/" + call + "/events").json()).hasSize(2);
    }

    @Test
    void completesTheRecordOfAnEndedCallButTheTalkIsOver() {
        ann.says(call, "c1", "I will call you on Tuesday at ten.");
        act("end", "{\"clientId\":\"e\"}");

        assertThat(act("end", "{\"clientId\":\"e\"}").status()).as("sent again").isEqualTo(200);
        assertThat(act("end", "{\"clientId\":\"e2\"}").status()).isEqualTo(409);
        assertThat(act("flow", "{\"flow\":\"own-the-mistake\"}").status()).isEqualTo(409);
        assertThat(act("help", "{}").status()).isEqualTo(409);
        assertThat(act("promises/2", "{\"clientId\":\"p\",\"kept\":true}").status()).isEqualTo(200);
        assertThat(act("notes", "{\"clientId\":\"n\",\"text\":\"Called as promised\"}").status())
                .isEqualTo(200);
    }

    @Test
    void letsManySpeakInOneCallWithoutAGap() throws Exception {
        List<Callable<Reply>> said = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i -> said.add(() -> ann.says(call, "m" + i % 20, "Line " + i % 20)));

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Reply> reply : threads.invokeAll(said)) {
                assertThat(reply.get().status()).isEqualTo(200);
            }
        }

        JsonNode events = ann.get("/api/calls/" + call + "/events").json();
        assertThat(events).hasSize(21);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.path(i).path("seq").intValue()).isEqualTo(i + 1);
        }
    }
}
