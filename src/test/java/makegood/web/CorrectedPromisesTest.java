package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.stream.StreamSupport;

/** A promise that was put right is told as it stands, by everybody who tells of it. */
class CorrectedPromisesTest extends RunningServer {

    private static final String WEDNESDAY = "2026-11-25T09:30:00-06:00";

    private String call;

    @BeforeEach
    void promise() {
        call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late.");
        ann.says(call, "r1", "I'll call you on Tuesday at ten. I will send the report by Friday.");
    }

    @Test
    void isQuotedByNoSummary() {
        corrects("\"what\":\"visit them\",\"due\":\"" + WEDNESDAY + "\"");

        assertThat(summary().path("text").stringValue())
                .contains("visit them (by Wednesday 25 November, 09:30)")
                .doesNotContain("Tuesday");
        assertThat(summary().path("commitments").get(0).path("corrected").booleanValue()).isTrue();
        assertThat(summary().path("commitments").get(1).path("corrected").booleanValue()).isFalse();
    }

    @Test
    void changesNoStep() {
        JsonNode before = progress();

        corrects("\"what\":\"visit them\"");

        assertThat(progress()).isEqualTo(before);
    }

    @Test
    void keepsItsNumberAndItsTaskWhateverBecomesOfTheOther() {
        String second =
                StreamSupport.stream(tasks().spliterator(), false)
                        .filter(task -> task.path("which").intValue() == 1)
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .stringValue();

        corrects("\"made\":false");

        assertThat(tasks()).hasSize(1);
        assertThat(tasks().get(0).path("id").stringValue()).isEqualTo(second);
        assertThat(tasks().get(0).path("which").intValue()).isEqualTo(1);
        assertThat(summary().path("commitments").get(0).path("which").intValue()).isEqualTo(1);
        corrects("\"which\":1,\"what\":\"print the report\"");
        assertThat(summary().path("commitments").get(0).path("what").stringValue())
                .isEqualTo("print the report");
    }

    @Test
    void takesATimeOntoTheCustomersClock() {
        String opening = "{\"customer\":{\"name\":\"Dana\",\"timeZone\":\"America/Chicago\"}}";
        call = ann.post("/api/calls", opening).json().path("id").stringValue();
        ann.hears(call, "c1", "You were three weeks late.");
        ann.says(call, "r1", "I'll call you on Tuesday at ten.");

        JsonNode event =
                corrects(
                                "\"clientId\":\"p\",\"what\":\"visit\",\"due\":\"2026-11-25T16:30:00+01:00\"")
                        .json();

        assertThat(event.path("due").stringValue()).isEqualTo(WEDNESDAY);
        assertThat(
                        corrects(
                                        "\"clientId\":\"p\",\"what\":\"visit\",\"due\":\"2026-11-25T15:30:00Z\"")
                                .json()
                                .path("seq"))
                .as("sent again")
                .isEqualTo(event.path("seq"));
    }

    @Test
    void refusesWhatChangesNothing() {
        corrects("\"what\":\"visit them\",\"due\":\"" + WEDNESDAY + "\"");

        Api.Reply again = corrects("\"what\":\"visit them\",\"due\":\"2026-11-25T15:30:00Z\"");
        corrects("\"made\":false");
        Api.Reply none = corrects("\"made\":false");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("says so already");
        assertThat(none.status()).isEqualTo(400);
    }

    @Test
    void isNoneWhileTheLineIsTheCustomers() {
        corrects("\"what\":\"visit them\"");
        turns("customer");
        assertThat(corrects("\"what\":\"call\"").status()).isEqualTo(404);
        assertThat(summary().path("commitments")).isEmpty();

        turns("rep");

        assertThat(summary().path("commitments").get(0).path("what").stringValue())
                .isEqualTo("visit them");
    }

    private void turns(String speaker) {
        ann.post("/api/calls/" + call + "/speakers", "{\"seq\":3,\"speaker\":\"" + speaker + "\"}");
    }

    private Api.Reply corrects(String fields) {
        return ann.post("/api/calls/" + call + "/promises/3/corrections", "{" + fields + "}");
    }

    private JsonNode summary() {
        return ann.get("/api/calls/" + call + "/summary").json();
    }

    private JsonNode tasks() {
        JsonNode answer = ann.get("/api/calls/" + call + "/tasks").json();
        return answer.isArray() ? answer : answer.path("tasks");
    }

    private JsonNode progress() {
        return ann.get("/api/calls/" + call).json().path("advice").path("progress");
    }
}
