package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a rep answers after a call enters that call, and follows when the answer is undone. */
class DebriefTest extends RunningServer {

    private String call;
    private String debrief;

    @BeforeEach
    void endACall() {
        call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late.");
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\",\"outcome\":\"open\"}");
        debrief =
                ann.post(
                                "/api/calls",
                                "{\"flow\":\"debrief\",\"follows\":\""
                                        + call
                                        + "\",\"customer\":{\"name\":\"Dana\"}}")
                        .json()
                        .path("id")
                        .stringValue();
    }

    @Test
    void staysADebriefAndFollowsNoOtherCustomersCall() {
        String change = "{\"clientId\":\"f\",\"flow\":\"two-questions\"}";

        Api.Reply changed = ann.post("/api/calls/" + debrief + "/flow", change);
        Api.Reply carriedOn =
                ann.post(
                        "/api/calls",
                        "{\"flow\":\"two-questions\",\"follows\":\""
                                + call
                                + "\",\"customer\":{\"name\":\"Yann\"}}");

        assertThat(changed.status()).isEqualTo(400);
        assertThat(carriedOn.status()).isEqualTo(400);
        assertThat(carriedOn.body()).contains("follows");
    }

    @Test
    void leadsBackToTheOneThatGoesOn() {
        String again =
                "{\"flow\":\"debrief\",\"follows\":\""
                        + call
                        + "\",\"customer\":{\"name\":\"Dana\"}}";
        answersUpToScope();

        String asked = asked(ann.get("/api/calls/" + debrief));

        Api.Reply second = ann.post("/api/calls", again);
        ann.post("/api/calls/" + debrief + "/end", "{\"clientId\":\"e\"}");
        Api.Reply afterItsEnd = ann.post("/api/calls", again);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("id").stringValue()).isEqualTo(debrief);
        assertThat(asked(second)).isEqualTo(asked);
        assertThat(afterItsEnd.status()).isEqualTo(201);
    }

    @Test
    void ringsNobodyElseWhoAskedNotToBeCalled() {
        String stopped = "\"customer\":{\"name\":\"Yann\",\"externalId\":\"" + Api.anyId() + "\"}";
        String theirs =
                ann.post("/api/calls", "{\"flow\":\"two-questions\"," + stopped + "}")
                        .json()
                        .path("id")
                        .stringValue();
        ann.hears(theirs, "c1", "Do not call me again.");

        Api.Reply detour =
                ann.post(
                        "/api/calls",
                        "{\"flow\":\"debrief\",\"follows\":\"" + call + "\"," + stopped + "}");

        assertThat(detour.status()).isEqualTo(409);
    }

    @Test
    void takesAnAnswerBackWhenItsLineIsUndone() {
        answersUpToScope();
        assertThat(scope()).isEqualTo("systemic");
        int line = ann.get("/api/calls/" + debrief).json().path("seq").intValue();

        ann.post(
                "/api/calls/" + debrief + "/retractions",
                "{\"clientId\":\"u\",\"seq\":" + line + "}");

        assertThat(scope()).isNotEqualTo("systemic");
        assertThat(
                        ann.get("/api/calls/" + debrief)
                                .json()
                                .path("advice")
                                .path("next")
                                .path("step")
                                .stringValue())
                .isEqualTo("scope");
    }

    @Test
    void learnsNothingFromWhoHasNoIdea() {
        answersUpToScope();
        ann.says(debrief, "d4", "Two days of work.");
        ann.says(debrief, "d5", "Yes, all of them.");
        ann.says(debrief, "d6", "Yes.");

        ann.says(debrief, "d7", "No idea, sorry.");

        assertThat(summary("decisionMaker")).isEqualTo("null");
    }

    @Test
    void leavesACallAloneThatWasHandedToAnotherSince() {
        mia.post("/api/calls/" + call + "/owner", "{\"clientId\":\"h\",\"rep\":\"bob\"}");

        answersUpToScope();

        String scope =
                bob.get("/api/calls/" + call + "/summary").json().path("scope").stringValue();
        assertThat(scope).isNotEqualTo("systemic");
    }

    private void answersUpToScope() {
        ann.says(debrief, "d1", "They said that we were late.");
        ann.says(debrief, "d2", "We thought it was the price.");
        Api.Reply answered = ann.says(debrief, "d3", "It is how we work.");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    }

    private static String asked(Api.Reply reply) {
        return reply.json().path("advice").path("next").path("step").stringValue();
    }

    private String scope() {
        return summary("scope");
    }

    private String summary(String part) {
        return ann.get("/api/calls/" + call + "/summary").json().path(part).asString("null");
    }
}
