package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;

/** What managers look at first, and why. */
class QueueTest extends RunningServer {

    @Test
    void bringsACallThatEndedFurious() {
        String call = furious();

        JsonNode reason = item(mia, call).orElseThrow().path("reasons").path(0);
        assertThat(reason.path("reason").stringValue()).isEqualTo("furious-at-end");
        assertThat(item(as("tom"), call)).isPresent();
        assertThat(item(as("sue"), call)).isEmpty();
    }

    @Test
    void bringsACallInWhichARuleWasBrokenAgainAndAgain() {
        String call = ann.opens();
        for (int i = 0; i < 3; i++) {
            ann.says(call, "c" + i, "Please calm down.");
        }

        JsonNode reason = item(mia, call).orElseThrow().path("reasons").path(0);

        assertThat(reason.path("rule").stringValue()).isEqualTo("calm-down");
        assertThat(reason.path("number").intValue()).isEqualTo(3);
    }

    @Test
    void bringsACallWithAPromiseThatIsOverdue() {
        String call =
                imported(
                        "ann",
                        5,
                        "Rep: Hello.\\n"
                                + "Customer: You were late.\\n"
                                + "Rep: I will call you tomorrow at ten.");

        JsonNode reason = item(mia, call).orElseThrow().path("reasons").path(0);
        assertThat(reason.path("reason").stringValue()).isEqualTo("promise-overdue");
        assertThat(reason.path("since").stringValue()).isNotEmpty();
        ann.post("/api/calls/" + call + "/promises/4", "{\"clientId\":\"k\",\"kept\":true}");

        assertThat(item(mia, call)).isEmpty();
    }

    @Test
    void knowsWhatBecameOfAPromiseWhoseLineCameBackToTheRep() {
        String open = overdue();
        String done = overdue();
        ann.post("/api/calls/" + done + "/promises/2", "{\"clientId\":\"k\",\"kept\":true}");

        for (String call : List.of(open, done)) {
            for (String speaker : List.of("customer", "rep")) {
                ann.post(
                        "/api/calls/" + call + "/speakers",
                        "{\"seq\":2,\"speaker\":\"" + speaker + "\"}");
            }
            ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\"}");
        }

        JsonNode reason = item(mia, open).orElseThrow().path("reasons").path(0);
        assertThat(reason.path("reason").stringValue()).isEqualTo("promise-overdue");
        assertThat(item(mia, done)).isEmpty();
    }

    @Test
    void countsEachPromiseOfAnUtteranceThatIsOverdue() {
        String call =
                imported(
                        "ann",
                        3,
                        "Rep: Hello.\\n"
                            + "Customer: You were late.\\n"
                            + "Rep: I will send you the credit note tomorrow at nine. I will call"
                            + " you tomorrow at ten.");
        String path = "/api/calls/" + call + "/promises/4";
        assertThat(overdue(call)).isEqualTo(2);

        ann.post(path, "{\"clientId\":\"k\",\"which\":1,\"kept\":true}");

        assertThat(overdue(call)).isEqualTo(1);
        ann.post(path, "{\"clientId\":\"l\",\"which\":0,\"kept\":true}");
        assertThat(item(mia, call)).isEmpty();
    }

    private int overdue(String call) {
        return item(mia, call).orElseThrow().path("reasons").path(0).path("number").intValue();
    }

    private String overdue() {
        String call = ann.opens();
        ann.says(call, "r", "I will call you tomorrow at ten.");
        ann.post(
                "/api/calls/" + call + "/promises/2/corrections",
                "{\"what\":\"call\",\"due\":\"" + OffsetDateTime.now().minusDays(1) + "\"}");
        return call;
    }

    @Test
    void bringsACallThatStandsOutAmongThoseOfTheTeam() {
        for (int i = 0; i < 20; i++) {
            imported("ann", 3, "Rep: Good morning.\\nCustomer: Order " + i + " was late.");
        }
        String call =
                imported(
                        "ann",
                        3,
                        "Rep: Please calm down.\\nCustomer: What?\\nRep: That is our policy."
                                + "\\nCustomer: What?\\nRep: You must be mistaken."
                                + "\\nCustomer: What?\\nRep: No problem, I will try my best.");

        assertThat(item(as("tom"), call).orElseThrow().path("reasons").findValuesAsString("reason"))
                .contains("outlier");
        assertThat(item(as("sue"), call)).isEmpty();
    }

    @Test
    void namesTheManagersToWhomACallMayBeHanded() {
        assertThat(
                        mia.get("/api/queue")
                                .json()
                                .path("managers")
                                .valueStream()
                                .map(JsonNode::stringValue))
                .contains("mia", "tom", "sue", "adi")
                .doesNotContain("ann");
        assertThat(
                        as("tom")
                                .get("/api/queue")
                                .json()
                                .path("managers")
                                .valueStream()
                                .map(JsonNode::stringValue))
                .as("who sees his team")
                .contains("mia", "tom", "adi")
                .doesNotContain("sue");
    }

    /** @return the id of a call of some days ago */
    private String imported(String rep, int daysAgo, String talk) {
        String body =
                "{\"rep\":\"%s\",\"startedAt\":\"%s\",\"text\":\"%s\\nCustomer: %s.\"}"
                        .formatted(rep, OffsetDateTime.now().minusDays(daysAgo), talk, Api.anyId());
        return mia.post("/api/imports", body)
                .json()
                .path("items")
                .get(0)
                .path("callId")
                .stringValue();
    }

    @Test
    void isSharedOutAndDone() {
        String call = furious();

        mia.post("/api/queue/" + call + "/assignee", "{\"assignee\":\"tom\"}");
        assertThat(item(mia, call).orElseThrow().path("assignee").stringValue()).isEqualTo("tom");
        assertThat(assign(call, "sue").status()).isEqualTo(400);
        assertThat(assign(call, "ann").status()).isEqualTo(400);

        as("tom").post("/api/queue/" + call + "/done", "{}");
        assertThat(item(mia, call)).isEmpty();
    }

    @Test
    void comesBackForAPromiseThatFellDueSinceSomebodyWasDoneWithIt() {
        String call = overdue();
        ann.says(call, "r2", "I will send you the credit note.");
        mia.post("/api/queue/" + call + "/done", "{}");
        assertThat(item(mia, call)).isEmpty();

        Api.Reply due =
                ann.post(
                        "/api/calls/" + call + "/promises/4/corrections",
                        "{\"what\":\"send the note\",\"due\":\"" + OffsetDateTime.now() + "\"}");

        assertThat(due.status()).as(due.body()).isEqualTo(200);
        assertThat(item(mia, call)).isPresent();
    }

    @Test
    void takesWhatManagersSayAtTheSameMoment() throws Exception {
        String call = furious();
        List<Callable<Integer>> said = Collections.nCopies(12, () -> assign(call, "tom").status());

        try (ExecutorService managers = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> status : managers.invokeAll(said)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        assertThat(item(mia, call).orElseThrow().path("assignee").stringValue()).isEqualTo("tom");
    }

    private Api.Reply assign(String call, String to) {
        return mia.post("/api/queue/" + call + "/assignee", "{\"assignee\":\"" + to + "\"}");
    }

    private String furious() {
        String call = ann.opens();
        ann.hears(
                call,
                "c1",
                "This is an absolute disgrace! You people are liars, I have had it, I am sick of"
                        + " being lied to, you ruined my business!!");
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\",\"outcome\":\"lost\"}");
        return call;
    }

    private static Optional<JsonNode> item(Api person, String call) {
        return StreamSupport.stream(
                        person.get("/api/queue").json().path("items").spliterator(), false)
                .filter(item -> item.path("callId").stringValue().equals(call))
                .findFirst();
    }
}
