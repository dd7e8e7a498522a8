package makegood.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api;
import makegood.web.Api.Reply;
import makegood.web.RunningServer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/** What a manager has to change a flow safely: its talks, and the calls that took place. */
class FlowToolsTest extends RunningServer {

    private static final String WORDING = "May I ask you what made you go, in the end?";

    @Test
    void playsAllRecordedTalksOfAFlow() {
        JsonNode tested = post(mia, "/test", "").json();

        assertThat(tested.path("passed").asBoolean()).isTrue();
        assertThat(tested.path("talks").size()).isGreaterThanOrEqualTo(4);
        assertThat(tested.at("/talks/0/turns/1/came").stringValue())
                .isEqualTo(tested.at("/talks/0/turns/1/expected/0").stringValue());
    }

    @Test
    void tellsTheTurnTheExpectedTheComeAndTheKnownWhereATalkFails() {
        JsonNode talk =
                post(
                                mia,
                                "/test",
                                """
                                {"talks": [{"talk": "Mine", "turns": [
                                  {"speaker": "rep", "step": "open"},
                                  {"speaker": "customer", "text": "You were late again, so I left.", "expect": ["reason"]}]}]}
                                """)
                        .json()
                        .at("/talks/0");

        assertThat(talk.path("passed").asBoolean()).isFalse();
        JsonNode turn = talk.at("/turns/1");
        assertThat(turn.path("turn").asInt()).isEqualTo(2);
        assertThat(turn.at("/expected/0").stringValue()).isEqualTo("reason");
        assertThat(turn.path("came").stringValue()).isNotEqualTo("reason");
        assertThat(turn.at("/known/reason").stringValue()).isNotEmpty();
    }

    @Test
    void playsAFileOfTalksAgainstAChangedFlow() {
        JsonNode tested =
                post(
                                mia,
                                "/test",
                                Api.JSON.writeValueAsString(
                                        Map.of(
                                                "yaml",
                                                changed(),
                                                "talkFile",
                                                """
                                                flow: two-questions
                                                talks:
                                                  - talk: Mine
                                                    turns:
                                                      - takes: open
                                                      - customer: 'Yes, go ahead.'
                                                        expect: reason
                                                """)))
                        .json();

        assertThat(tested.path("passed").asBoolean()).isTrue();
        assertThat(tested.at("/talks/0/turns/1/next/say").stringValue()).isEqualTo(WORDING);
        assertThat(tested.at("/talks/0/turns/1/line").asInt()).isEqualTo(6);
    }

    @Test
    void tellsOfATalkThatTakesAStepThatIsNotThere() {
        JsonNode talk =
                post(
                                mia,
                                "/test",
                                "{\"talks\":[{\"turns\":[{\"speaker\":\"rep\",\"step\":\"opne\"}]}]}")
                        .json()
                        .at("/talks/0");

        assertThat(talk.path("passed").asBoolean()).isFalse();
        assertThat(talk.path("fault").stringValue()).contains("opne");
    }

    @Test
    void refusesAChangedFlowWithErrorsAndSaysWhere() {
        Reply broken =
                mia.post(
                        "/api/flows/two-questions/test",
                        changed().replace("move: ask-reason", "move: ask-raeson"),
                        "application/yaml");
        Reply other = mia.post("/api/flows/own-the-mistake/replay", changed(), "application/yaml");

        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.json().at("/errors/0/field").stringValue()).isEqualTo("yaml");
        assertThat(broken.json().at("/errors/0/message").stringValue())
                .contains("line ")
                .contains("Did you mean \"ask-reason\"?");
        assertThat(other.status()).isEqualTo(400);
    }

    @Test
    void showsWhatAChangedFlowWouldChangeInAStoredCallAndStoresNothing() {
        String call =
                ann.post(
                                "/api/calls",
                                "{\"flow\":\"two-questions\",\"customer\":{\"name\":\"Dana\"}}")
                        .json()
                        .path("id")
                        .stringValue();
        ann.says(call, "c1", "Hello Dana, it's Ann from Acme. Have you got two minutes?");
        ann.hears(call, "c2", "Yes, go ahead.");
        String events = ann.get("/api/calls/" + call + "/events").body();

        JsonNode replayed = replay(Map.of("yaml", changed(), "calls", new String[] {call}));

        assertThat(replayed.path("calls").asInt()).isEqualTo(1);
        assertThat(replayed.path("differing").asInt()).isEqualTo(1);
        assertThat(replayed.path("changed")).isNotEqualTo(replayed.path("serving"));
        assertThat(replayed.at("/items/0/callId").stringValue()).isEqualTo(call);
        JsonNode last = replayed.at("/items/0/changes").get(0);
        assertThat(last.path("kind").stringValue()).isEqualTo("differs");
        assertThat(last.path("hint").stringValue()).isEqualTo("next");
        assertThat(last.at("/after/say").stringValue()).isEqualTo(WORDING);
        assertThat(ann.get("/api/calls/" + call + "/events").body()).isEqualTo(events);
    }

    @Test
    void takesTheNewestCallsThatFitWhereNoneAreNamed() {
        String call = ann.opens();
        ann.hears(call, "c1", "I am listening.");
        String other = bob.opens();
        bob.hears(other, "c1", "I am listening.");

        JsonNode replayed =
                replay(Map.of("yaml", changed(), "filter", Map.of("rep", "bob"), "most", 1));

        assertThat(replayed.path("calls").asInt()).isEqualTo(1);
        assertThat(replayed.at("/items/0/callId").stringValue()).isEqualTo(other);
    }

    @Test
    void showsWhichWarningsAChangedRuleBringsInATalk() {
        String rule =
                """
                rule: no-problem
                message: "“%s” hints at a problem."
                level: warning
                source: mclees
                why: A yes says more.
                instead: [Gladly.]
                tokens: [sure thing]
                bad: [Sure thing.]
                good: [Surely.]
                """;

        JsonNode replayed =
                replay(
                        Map.of(
                                "yaml",
                                rule,
                                "talks",
                                new Object[] {
                                    Map.of(
                                            "talk",
                                            "Mine",
                                            "turns",
                                            new Object[] {
                                                Map.of("speaker", "rep", "text", "Sure thing."),
                                                Map.of("speaker", "rep", "text", "No problem.")
                                            })
                                }));

        assertThat(replayed.at("/items/0/name").stringValue()).isEqualTo("Mine");
        assertThat(replayed.at("/items/0/changes").valueStream())
                .filteredOn(change -> change.path("hint").stringValue().equals("warning"))
                .extracting(
                        change -> change.path("seq").asInt() + change.path("kind").stringValue())
                .containsExactly("1appears", "2vanishes");
    }

    @Test
    void countsHowTheStepsFaredInStoredCalls() {
        String call = ann.opens();
        ann.post("/api/calls/" + call + "/steps/open/skip", "{\"clientId\":\"s\"}");
        ann.post(
                "/api/calls/" + call + "/advice/1/rating",
                "{\"clientId\":\"r\",\"verdict\":\"wrong\"}");

        JsonNode fared = mia.get("/api/flows/two-questions/steps").json();

        assertThat(fared.path("calls").asInt()).isPositive();
        assertThat(fared.path("steps").valueStream())
                .anyMatch(step -> step.path("skipped").asInt() > 0)
                .anyMatch(step -> step.path("wrong").asInt() > 0);
        assertThat(mia.get("/api/reports/steps").json().path("flows"))
                .filteredOn(flow -> flow.path("flow").stringValue().equals("two-questions"))
                .allSatisfy(flow -> assertThat(flow.path("steps")).isEqualTo(fared.path("steps")))
                .hasSize(1);
        assertThat(ann.get("/api/flows/two-questions/steps").status()).isEqualTo(403);
        assertThat(mia.get("/api/flows/two-questions/steps?from=today").status()).isEqualTo(400);
    }

    @Test
    void letsOnlyManagersReplayAndSeeWhatIsWrong() {
        assertThat(post(ann, "/replay", "{\"yaml\":\"flow: x\"}").status()).isEqualTo(403);
        assertThat(ann.get("/api/flows/findings").status()).isEqualTo(403);
        assertThat(mia.get("/api/flows/findings").json().path("refused").size()).isZero();
    }

    @Test
    void boundsWhatIsAskedFor() {
        String yaml = Api.JSON.writeValueAsString(changed());

        assertThat(post(mia, "/replay", "{\"yaml\":" + yaml + ",\"most\":201}").status())
                .isEqualTo(400);
        assertThat(post(mia, "/replay", "{\"yaml\":" + yaml + ",\"calls\":[\"none\"]}").status())
                .isEqualTo(400);
        assertThat(post(mia, "/replay", "{}").status()).isEqualTo(400);
        assertThat(mia.post("/api/flows/none/replay", "{\"yaml\":\"x\"}").status()).isEqualTo(404);
        assertThat(mia.post("/api/flows/none/test", "{}").status()).isEqualTo(404);
    }

    @Test
    void lintsARuleAsItLintsAFlow() {
        Reply linted = ann.post("/api/flows/lint", "rule: mine\nlevel: loud\n", "application/yaml");

        assertThat(linted.json().at("/findings").valueStream())
                .extracting(finding -> finding.path("file").stringValue())
                .containsOnly("mine.yaml");
    }

    private Reply post(Api person, String path, String body) {
        return person.post("/api/flows/two-questions" + path, body);
    }

    private JsonNode replay(Map<String, Object> body) {
        Reply reply = post(mia, "/replay", Api.JSON.writeValueAsString(body));

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private String changed() {
        JsonNode flow = ann.get("/api/flows/two-questions").json();
        String wording =
                flow.path("steps")
                        .valueStream()
                        .filter(step -> step.path("step").stringValue().equals("reason"))
                        .findFirst()
                        .orElseThrow()
                        .at("/say/0")
                        .stringValue();
        return flow.path("yaml").stringValue().replace(wording, WORDING);
    }
}
