package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api.Reply;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

class CallsTest extends RunningServer {

    private static final String ANGRY =
            "You were three weeks late and it cost us $30,000. I want a $400 credit by Friday.";

    @Test
    void opensACallAndProposesAFlowWithItsReason() {
        Reply opened =
                ann.post("/api/calls", "{\"customer\":{\"name\":\"Dana\",\"status\":\"left\"}}");

        assertThat(opened.status()).isEqualTo(201);
        JsonNode call = opened.json();
        assertThat(call.path("flow").stringValue()).isNotEmpty();
        assertThat(call.path("flowReason").stringValue()).isNotEmpty();
        assertThat(call.path("status").stringValue()).isEqualTo("live");
        assertThat(call.path("startedAt").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\dT.*(Z|[+-]\\d\\d:\\d\\d)");
        assertThat(call.path("customer").path("name").stringValue()).isEqualTo("Dana");
        assertThat(call.path("advice").path("next").path("step").stringValue()).isNotEmpty();
    }

    @Test
    void keepsNoCardNumberOfABackstory(@Autowired JdbcClient jdbc) {
        String body =
                "{\"clientId\":\""
                        + Api.anyId()
                        + "\",\"customer\":{\"name\":\"Dana\"},\"backstory\":\"Paid with 4111 1111"
                        + " 1111 1111 in May.\"}";

        String call = ann.post("/api/calls", body).json().path("id").stringValue();

        assertThat(ann.post("/api/calls", body).status()).as("sent again").isEqualTo(200);
        assertThat(ann.get("/api/calls/" + call + "/events").body())
                .contains("Paid with [card] in May.")
                .doesNotContain("4111");
        assertThat(
                        jdbc.sql("select words || said from call_words where call_id = ?")
                                .param(call)
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(words -> words.contains("4111"));
    }

    @Test
    void opensACallOnceHoweverOftenItIsSent() {
        String body = "{\"clientId\":\"" + Api.anyId() + "\",\"customer\":{\"name\":\"Dana\"}}";

        Reply first = ann.post("/api/calls", body);
        Reply again = ann.post("/api/calls", body);
        Reply other = ann.post("/api/calls", body.replace("Dana", "Dina"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void carriesTheFactsOfTheCallThatItFollows() {
        String first = ann.opens();
        ann.hears(first, "c1", ANGRY);

        Reply opened =
                ann.post(
                        "/api/calls",
                        "{\"follows\":\""
                                + first
                                + "\",\"flow\":\"two-questions\",\"customer\":{\"name\":\"Dana\"}}");

        assertThat(opened.json().path("follows").stringValue()).isEqualTo(first);
        assertThat(opened.json().path("advice").path("progress").path("done").toString())
                .contains("\"reason\"");
    }

    @Test
    void quotesWithExactSubstringsOfTheStoredText() {
        String call = ann.opens();

        JsonNode advice = ann.hears(call, "c1", ANGRY).json();

        assertThat(advice.path("callId").stringValue()).isEqualTo(call);
        assertThat(advice.path("seq").intValue()).isEqualTo(2);
        assertThat(advice.path("clientId").stringValue()).isEqualTo("c1");
        assertThat(advice.path("text").stringValue()).isEqualTo(ANGRY);
        assertThat(
                        advice.findValuesAsString("quote").stream()
                                .filter(quote -> !quote.equals("null")))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(ANGRY).contains(quote));
        assertThat(advice.path("remedies").path(0).path("value").path("currency").stringValue())
                .isEqualTo("USD");
    }

    @Test
    void warnsWithOffsetsIntoTheText() {
        String call = ann.opens();
        String text = "Sure. No problem, I'll see to it.";

        JsonNode warning = ann.says(call, "c1", text).json().path("warnings").path(0);

        assertThat(warning.path("rule").stringValue()).isEqualTo("no-problem");
        assertThat(text.substring(warning.path("start").intValue(), warning.path("end").intValue()))
                .isEqualTo(warning.path("quote").stringValue());
    }

    @Test
    void answersTheSameUtteranceTwiceWithTheStoredAdvice() {
        String call = ann.opens();
        Reply first = ann.hears(call, "c1", ANGRY);
        ann.says(call, "c2", "What would it take to make it right?");

        Reply again = ann.hears(call, "c1", ANGRY);
        Reply other = ann.hears(call, "c1", "Something else.");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(ann.get("/api/calls/" + call + "/events").json()).hasSize(3);
    }

    @Test
    void givesTheEventsAfterASeqWithTheAdviceOfTheirTime() {
        String call = ann.opens();
        JsonNode first = ann.hears(call, "c1", ANGRY).json();
        JsonNode second =
                ann.says(call, "c2", "No problem, I'll call you on Tuesday at ten.").json();

        JsonNode all = ann.get("/api/calls/" + call + "/events").json();
        JsonNode late = ann.get("/api/calls/" + call + "/events?after=2").json();

        assertThat(all).hasSize(3);
        assertThat(all.path(0).path("type").stringValue()).isEqualTo("opened");
        assertThat(all.path(1).path("advice")).isEqualTo(first);
        assertThat(late).hasSize(1);
        assertThat(late.path(0).path("advice")).isEqualTo(second);
        assertThat(late.path(0).path("utterance").path("speaker").stringValue()).isEqualTo("rep");
    }

    @Test
    void endsACallAndTakesNothingMore() {
        String call = ann.opens();
        ann.hears(call, "c1", ANGRY);

        Reply ended =
                ann.post(
                        "/api/calls/" + call + "/end",
                        "{\"clientId\":\"e\",\"outcome\":\"won-back\"}");

        assertThat(ended.json().path("type").stringValue()).isEqualTo("ended");
        assertThat(ended.json().path("outcome").stringValue()).isEqualTo("won-back");
        assertThat(ended.json().path("advice").path("next").isNull()).isTrue();
        assertThat(ann.says(call, "c2", "One more thing").status()).isEqualTo(409);
        assertThat(ann.get("/api/calls/" + call).json().path("status").stringValue())
                .isEqualTo("ended");
        assertThat(ann.hears(call, "c1", ANGRY).status()).as("sent again").isEqualTo(200);
    }

    @Test
    void sumsTheCallUp() {
        String call = ann.opens();
        ann.hears(call, "c1", ANGRY);

        JsonNode summary = ann.get("/api/calls/" + call + "/summary").json();

        assertThat(summary.path("callId").stringValue()).isEqualTo(call);
        assertThat(summary.path("causes").path(0).path("seq").intValue()).isEqualTo(2);
        assertThat(summary.path("causes").path(0).path("type").stringValue())
                .isEqualTo("late-delivery");
        assertThat(summary.path("anger").has("final")).isTrue();
        assertThat(summary.path("by").stringValue()).isEqualTo("embedded");
        assertThat(summary.path("lines").path(0).path("part").stringValue()).isEqualTo("reason");
        assertThat(summary.path("lines").path(0).path("seqs").path(0).intValue()).isEqualTo(2);
    }

    @Test
    void analyzesATalkWithoutStoringIt() {
        long before = mia.get("/api/calls").json().path("total").longValue();

        JsonNode analysis =
                ann.post(
                                "/api/analyze",
                                """
                                {"turns":[{"speaker":"rep","text":"What led you to leave us?"},
                                          {"speaker":"customer","text":"Your invoices were wrong for three months."}]}\
                                """)
                        .json();

        assertThat(analysis.path("turns")).hasSize(2);
        assertThat(analysis.path("turns").path(1).path("seq").intValue()).isEqualTo(2);
        assertThat(analysis.path("turns").path(1).path("callId").isNull()).isTrue();
        assertThat(analysis.path("summary").path("causes").path(0).path("type").stringValue())
                .isEqualTo("wrong-billing");
        assertThat(mia.get("/api/calls").json().path("total").longValue()).isEqualTo(before);
    }

    @Test
    void checksADraftInTheContextThatIsGiven() {
        String draft = "\"text\":\"I'm so sorry about that.\"";

        JsonNode early =
                ann.post("/api/check", "{" + draft + ",\"flow\":\"two-questions\"}").json();
        JsonNode after =
                ann.post(
                                "/api/check",
                                "{"
                                        + draft
                                        + ",\"flow\":\"two-questions\",\"earlier\":[{\"speaker\":\"customer\",\"text\":\"We"
                                        + " left because your deliveries were late every"
                                        + " month.\"}]}")
                        .json();
        JsonNode common = ann.post("/api/check", "{" + draft + "}").json();

        assertThat(early.findValuesAsString("rule")).contains("premature-apology");
        assertThat(after.findValuesAsString("rule")).doesNotContain("premature-apology");
        assertThat(common.findValuesAsString("rule")).doesNotContain("premature-apology");
    }

    @Test
    void takesWhatEarlierStepsLearnForKnownInACheck() {
        String draft =
                "{\"text\":\"I'm so sorry about that.\",\"flow\":\"two-questions\",\"step\":\"";

        JsonNode asking = ann.post("/api/check", draft + "reason\"}").json();
        JsonNode later = ann.post("/api/check", draft + "remedy\"}").json();
        Reply unknown = ann.post("/api/check", draft + "remdy\"}");
        Reply nowhere = ann.post("/api/check", "{\"text\":\"Hello.\",\"step\":\"remedy\"}");

        assertThat(asking.findValuesAsString("rule")).contains("premature-apology");
        assertThat(later.findValuesAsString("rule")).doesNotContain("premature-apology");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("Did you mean \\\"remedy\\\"?");
        assertThat(nowhere.status()).isEqualTo(400);
        assertThat(nowhere.body()).contains("Name its flow too, or the call.");
    }

    @Test
    void masksWhatNobodyNeedsToKeepBeforeItIsStored() {
        String call = ann.opens();
        String text = "My card is 4111 1111 1111 1111, mail me at dana@example.com about the $400.";

        Reply advice = ann.hears(call, "c1", text);
        Reply again = ann.hears(call, "c1", text);
        ann.post(
                "/api/calls/" + call + "/notes",
                "{\"clientId\":\"n\",\"text\":\"Card 4111 1111 1111 1111\"}");

        assertThat(advice.json().path("text").stringValue())
                .isEqualTo("My card is [card], mail me at [email] about the $400.");
        assertThat(again.json()).isEqualTo(advice.json());
        assertThat(ann.get("/api/calls/" + call + "/events").body())
                .doesNotContain("4111", "dana@");
    }
}
