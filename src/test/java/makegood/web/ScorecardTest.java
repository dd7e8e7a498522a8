package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A call's score: from the figures, over the managers, to the rep. */
class ScorecardTest extends RunningServer {

    private String call;

    @BeforeEach
    void talk() {
        call = ann.opens();
        ann.says(call, "c1", "What led you to leave us?");
        ann.hears(call, "c2", "You were three weeks late and nobody called me.");
        ann.says(call, "c3", "Please calm down, it was the supplier's fault.");
        ann.hears(call, "c4", "That is not my problem.");
        ann.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\",\"outcome\":\"open\"}");
    }

    @Test
    void proposesAnswersWithTheLinesTheyRestOn() {
        JsonNode asked = question(sheet(mia, "first-call"), "asked-why");
        JsonNode argued = question(sheet(mia, "making-good"), "never-argued");

        assertThat(asked.path("proposed").path("answer").stringValue()).isEqualTo("yes");
        assertThat(asked.path("proposed").path("seqs").toString()).isEqualTo("[2]");
        assertThat(argued.path("proposed").path("answer").stringValue()).isEqualTo("no");
        assertThat(argued.path("proposed").path("seqs").toString()).isEqualTo("[4]");
    }

    @Test
    void keepsWhatWasProposedBesideWhatWasAnswered() {
        JsonNode sheet =
                score(mia, "first-call", "{\"asked-why\":\"no\",\"note\":\"Ask it first.\"}")
                        .json();

        JsonNode score = sheet.path("scores").path(0);
        assertThat(score.path("scorer").stringValue()).isEqualTo("mia");
        assertThat(score.path("total").doubleValue()).isZero();
        JsonNode answer = find(score.path("answers"), "question", "asked-why");
        assertThat(answer.path("proposed").stringValue()).isEqualTo("yes");
        assertThat(answer.path("answer").stringValue()).isEqualTo("no");
    }

    @Test
    void takesNoAnswersToAFormThatWasEditedMeanwhile() {
        String answers = "{\"answers\":{\"listened\":\"5\"},\"version\":\"%s\"}";
        String now = sheet(mia, "first-call").path("version").stringValue();

        Api.Reply late = fill(mia, "first-call", answers.formatted("before"));
        Api.Reply inTime = fill(mia, "first-call", answers.formatted(now));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("errors").path(0).path("field").stringValue())
                .isEqualTo("version");
        assertThat(inTime.status()).isEqualTo(200);
    }

    @Test
    void showsHowFarManagersAreApart() {
        score(mia, "first-call", "{\"listened\":\"5\"}");

        JsonNode sheet = score(as("tom"), "first-call", "{\"listened\":\"2\"}").json();

        assertThat(sheet.path("spread").path("low").doubleValue()).isEqualTo(0.25);
        assertThat(sheet.path("spread").path("high").doubleValue()).isEqualTo(1.0);
        assertThat(question(sheet, "listened").path("spread").isNull()).isFalse();
    }

    @Test
    void letsTheRepAcknowledgeOrDispute() {
        assertThat(reply(ann, "{\"reply\":\"acknowledged\"}").status()).isEqualTo(404);
        score(mia, "first-call", "{\"asked-why\":\"yes\"}");
        assertThat(reply(ann, "{\"reply\":\"disputed\"}").status()).isEqualTo(400);
        assertThat(reply(mia, "{\"reply\":\"acknowledged\"}").status()).isEqualTo(403);

        JsonNode sheet =
                reply(ann, "{\"reply\":\"disputed\",\"reason\":\"I asked twice.\"}").json();

        assertThat(sheet.path("reply").path("words").stringValue()).isEqualTo("I asked twice.");
        assertThat(ann.get("/api/me/scores").body()).contains(call).contains("disputed");
        assertThat(bob.get("/api/me/scores").body()).doesNotContain(call);
    }

    @Test
    void listsACallAsDisputedUntilItIsScoredAnew() {
        score(mia, "first-call", "{\"asked-why\":\"yes\"}");
        score(mia, "making-good", "{\"never-argued\":\"no\"}");
        reply(ann, "{\"reply\":\"disputed\",\"reason\":\"I asked twice.\"}");
        ann.post(
                "/api/calls/" + call + "/scorecards/making-good/reply",
                "{\"reply\":\"acknowledged\"}");
        assertThat(mia.get("/api/calls?disputed=true").body()).contains(call);

        score(mia, "first-call", "{\"asked-why\":\"no\"}");

        assertThat(mia.get("/api/calls?disputed=true").body()).doesNotContain(call);
        assertThat(mia.get("/api/calls?disputed=false").body()).contains(call);
    }

    @Test
    void keepsWhatTheRepSaidToAScoreThatStandsNoMore() {
        score(mia, "first-call", "{\"asked-why\":\"no\"}");
        reply(ann, "{\"reply\":\"disputed\",\"reason\":\"I asked twice.\"}");

        JsonNode sheet = score(mia, "first-call", "{\"asked-why\":\"yes\"}").json();

        assertThat(sheet.path("reply").isNull()).isTrue();
        JsonNode settled = sheet.path("settled").path(0);
        assertThat(settled.path("words").stringValue()).isEqualTo("I asked twice.");
        assertThat(settled.path("reply").stringValue()).isEqualTo("disputed");
        assertThat(settled.path("total").doubleValue()).isZero();
        assertThat(settled.path("by").stringValue()).isEqualTo("mia");
        assertThat(sheet(ann, "first-call").path("settled").size()).isEqualTo(1);
    }

    @Test
    void takesTheSameScoreManyTimesAtOnceAndKeepsOne() {
        List<Integer> statuses =
                IntStream.range(0, 24)
                        .parallel()
                        .mapToObj(i -> score(mia, "first-call", "{\"listened\":\"4\"}").status())
                        .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(sheet(mia, "first-call").path("scores").size()).isEqualTo(1);
    }

    @Test
    void masksWhatIsMaskedInACall() {
        String card = "It is 4111 1111 1111 1111.";

        String scored = score(mia, "first-call", "{\"note\":\"" + card + "\"}").body();
        String replied = reply(ann, "{\"reply\":\"disputed\",\"reason\":\"" + card + "\"}").body();

        assertThat(scored).contains("It is ").doesNotContain("4111");
        assertThat(replied).contains("disputed").doesNotContain("4111");
    }

    @Test
    void refusesAnswersThatTheFormDoesNotTake() {
        assertThat(score(mia, "first-call", "{\"asked-why\":\"perhaps\"}").status()).isEqualTo(400);
        assertThat(score(mia, "first-call", "{\"listened\":\"6\"}").status()).isEqualTo(400);
        assertThat(score(mia, "first-call", "{}").status()).isEqualTo(400);
        assertThat(score(mia, "nonsense", "{\"listened\":\"5\"}").status()).isEqualTo(404);
        assertThat(score(ann, "first-call", "{\"listened\":\"5\"}").status()).isEqualTo(403);
        assertThat(score(as("sue"), "first-call", "{\"listened\":\"5\"}").status()).isEqualTo(404);
    }

    private Api.Reply score(Api manager, String card, String answers) {
        return fill(manager, card, "{\"answers\":" + answers + "}");
    }

    private Api.Reply fill(Api manager, String card, String body) {
        return manager.send(
                "PUT",
                "/api/calls/" + call + "/scorecards/" + card,
                BodyPublishers.ofString(body),
                "application/json");
    }

    private Api.Reply reply(Api person, String body) {
        return person.post("/api/calls/" + call + "/scorecards/first-call/reply", body);
    }

    private JsonNode sheet(Api person, String card) {
        return find(person.get("/api/calls/" + call + "/scorecards").json(), "scorecard", card);
    }

    private static JsonNode question(JsonNode sheet, String name) {
        return find(sheet.path("questions"), "question", name);
    }

    private static JsonNode find(JsonNode all, String key, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.path(key).stringValue().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
