package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** Without any setting there is no language model, and everything is answered all the same. */
class AskTest extends RunningServer {

    @Test
    void answersWithThePassageAndItsSource() {
        Api.Reply reply =
                ann.post("/api/ask", "{\"question\":\"they want half off, what do I say?\"}");

        assertThat(reply.status()).isEqualTo(200);
        JsonNode answer = reply.json();
        assertThat(answer.path("by").stringValue()).isEqualTo("embedded");
        assertThat(answer.path("sources").get(0).path("source").stringValue()).isEqualTo("gitomer");
        assertThat(answer.path("say").stringValue()).startsWith("Beside the price");
    }

    @Test
    void saysSoWhereThePlaybookDoesNotCoverIt() {
        JsonNode answer =
                ann.post("/api/ask", "{\"question\":\"what is the capital of France\"}").json();

        assertThat(answer.path("sources")).isEmpty();
        assertThat(answer.path("answer").stringValue()).contains("does not cover");
    }

    @Test
    void answersInTheCallsContext() {
        String call = ann.opens();

        JsonNode answer =
                ann.post(
                                "/api/ask",
                                "{\"callId\":\"" + call + "\",\"question\":\"what do I say now?\"}")
                        .json();

        assertThat(answer.path("sources").get(0).path("title").stringValue())
                .startsWith("The next step: ");
    }

    @Test
    void knowsNothingOfAnothersCall() {
        String call = ann.opens();

        assertThat(
                        bob.post(
                                        "/api/ask",
                                        "{\"callId\":\"" + call + "\",\"question\":\"what now?\"}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void wantsAQuestion() {
        assertThat(ann.post("/api/ask", "{}").status()).isEqualTo(400);
        assertThat(ann.post("/api/ask", "{\"question\":\"" + "x".repeat(1_001) + "\"}").status())
                .isEqualTo(400);
        assertThat(Api.anonymous(port()).post("/api/ask", "{\"question\":\"hi\"}").status())
                .isEqualTo(401);
    }

    @Test
    void saysThatAnswersAreEmbeddedOnly() {
        assertThat(ann.get("/api/assistant").body())
                .isEqualTo(
                        "{\"provider\":\"none\",\"model\":\"\",\"state\":\"off\",\"reason\":\"no"
                                + " language model is configured\"}");
    }
}
