package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Comparator;
import java.util.List;

/** A promise as the rep knows it counts from then on, wherever promises are told. */
class PromisesTest extends RunningServer {

    private static final String WEDNESDAY = "2026-11-25T09:30:00-06:00";

    private String call;

    @BeforeEach
    void promise() {
        call = ann.opens();
        ann.says(call, "r1", "I'll call you on Tuesday at ten.");
    }

    @Test
    void tellsWhatWillBeDoneAndByWhen() {
        JsonNode event =
                corrects("\"what\":\"send the credit note\",\"due\":\"" + WEDNESDAY + "\"").json();

        assertThat(event.path("type").stringValue()).isEqualTo("promise-corrected");
        assertThat(event.path("promisedSeq").intValue()).isEqualTo(2);
        assertThat(event.path("which").intValue()).isZero();
        JsonNode promise = summary().path("commitments").get(0);
        assertThat(promise.path("what").stringValue()).isEqualTo("send the credit note");
        assertThat(promise.path("due").stringValue()).startsWith("2026-11-25T09:30");
        assertThat(promise.path("when").isNull()).isTrue();
        assertThat(ann.get("/api/calls/" + call + "/tasks").body())
                .contains("Send the credit note", WEDNESDAY);
    }

    @Test
    void forgetsWhatWasNoPromiseAndTakesItUpAgain() {
        corrects("\"made\":false");
        assertThat(summary().path("commitments")).isEmpty();

        corrects("\"clientId\":\"again\",\"what\":\"call\"");

        assertThat(summary().path("commitments").get(0).path("what").stringValue())
                .isEqualTo("call");
        assertThat(summary().path("commitments").get(0).path("due").isNull()).isTrue();
    }

    @Test
    void isTakenOnceAndAfterTheCallToo() {
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\"}");

        int first = corrects("\"clientId\":\"p\",\"what\":\"call\"").json().path("seq").intValue();
        int again = corrects("\"clientId\":\"p\",\"what\":\"call\"").json().path("seq").intValue();

        assertThat(again).isEqualTo(first);
        assertThat(corrects("\"clientId\":\"p\",\"what\":\"write\"").status()).isEqualTo(409);
    }

    @Test
    void areSettledOneByOneWhereAnUtteranceMakesTwo() {
        ann.says(
                call,
                "r2",
                "I'll send you the credit note by Friday. And I'll call you on Monday at ten.");
        String path = "/api/calls/" + call + "/promises/3";

        Api.Reply first = ann.post(path, "{\"clientId\":\"k1\",\"which\":0,\"kept\":true}");

        assertThat(first.json().path("which").intValue()).isZero();
        assertThat(kept(3)).containsExactly(true, false);
        assertThat(ann.post(path, "{\"clientId\":\"k1\",\"which\":1,\"kept\":true}").status())
                .as("another promise under the same id")
                .isEqualTo(409);
        assertThat(ann.post(path, "{\"which\":2,\"kept\":true}").body()).contains("\"which\"");
        assertThat(ann.post(path, "{\"which\":-1,\"kept\":true}").status()).isEqualTo(400);
        ann.post(path, "{\"clientId\":\"k2\",\"which\":1,\"kept\":true}");
        assertThat(kept(3)).containsExactly(true, true);
        ann.post(path, "{\"clientId\":\"k3\",\"kept\":false}");
        assertThat(kept(3)).as("all at once").containsExactly(false, false);
    }

    private List<Boolean> kept(int seq) {
        return ann.get("/api/calls/" + call + "/tasks")
                .json()
                .valueStream()
                .filter(task -> task.path("seq").intValue() == seq)
                .sorted(Comparator.comparing(task -> task.path("which").intValue()))
                .map(task -> task.path("kept").booleanValue())
                .toList();
    }

    @Test
    void masksWhatNobodyShouldKeep() {
        corrects("\"what\":\"charge 4111 1111 1111 1111\"");

        assertThat(ann.get("/api/calls/" + call + "/events").body())
                .contains("charge [card]")
                .doesNotContain("4111");
    }

    @Test
    void saysWhatIsWrong() {
        ann.hears(call, "c1", "All right.");

        assertThat(corrects("\"due\":\"tomorrow\",\"what\":\"call\"").body()).contains("\"due\"");
        assertThat(corrects("\"what\":\" \"").status()).isEqualTo(400);
        assertThat(corrects("\"which\":1,\"what\":\"call\"").status()).isEqualTo(400);
        assertThat(corrects("\"which\":-1,\"what\":\"call\"").status()).isEqualTo(400);
        assertThat(
                        ann.post(
                                        "/api/calls/" + call + "/promises/3/corrections",
                                        "{\"what\":\"call\"}")
                                .status())
                .isEqualTo(404);
    }

    private Api.Reply corrects(String fields) {
        return ann.post("/api/calls/" + call + "/promises/2/corrections", "{" + fields + "}");
    }

    private JsonNode summary() {
        return ann.get("/api/calls/" + call + "/summary").json();
    }
}
