package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.StreamSupport;

/** Why customers leave, from the talk to the figure. */
class WhyTest extends RunningServer {

    @Test
    void countsWhatACallBroughtAndHowItEnded() {
        long before = mia.get("/api/reports/why").json().path("won").path("wonBack").longValue();
        String call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late and I want a $400 credit by Friday.");
        end(ann, call, "won-back");

        JsonNode whys = mia.get("/api/reports/why?rep=ann").json();

        assertThat(whys.path("won").path("wonBack").longValue()).isGreaterThan(0);
        assertThat(mia.get("/api/reports/why").json().path("won").path("wonBack").longValue())
                .isEqualTo(before + 1);
        assertThat(names(whys.path("causes"))).contains("late-delivery");
        assertThat(whys.path("remedies").toString()).contains("\"credit\"");
        JsonNode thisWeek = whys.path("times").path("pieces").path(0);
        assertThat(thisWeek.path("calls")).isEqualTo(whys.path("won").path("calls"));
    }

    @Test
    void countsTheReasonThatTheRepPutRightInsteadOfTheOneHeard() {
        String call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late.");
        String right = "/api/calls/" + call + "/corrections";
        ann.post(
                right,
                "{\"clientId\":\"f\",\"fact\":\"reason\",\"value\":\"They were billed twice for the"
                        + " same order\"}");

        assertThat(mia.get("/api/calls?cause=wrong-billing").body()).contains(call);
        assertThat(mia.get("/api/calls?cause=late-delivery").body()).doesNotContain(call);
        ann.hears(call, "c2", "And the driver was rude to my wife.");
        assertThat(mia.get("/api/calls?cause=wrong-billing").body()).contains(call);

        ann.post(right, "{\"clientId\":\"g\",\"fact\":\"reason\",\"value\":\"Linda knows\"}");
        assertThat(mia.get("/api/calls?cause=wrong-billing").body()).doesNotContain(call);
        assertThat(mia.get("/api/calls?cause=late-delivery").body()).contains(call);
    }

    @Test
    void tellsWhoWasLetGoAndOnWhatGrounds() {
        String call = ann.opens();
        ann.hears(call, "c1", "Your prices went up three times this year.");
        end(ann, call, "let-go");
        ann.post(
                "/api/calls/" + call + "/corrections",
                "{\"clientId\":\"f\",\"fact\":\"cost-of-fixing\",\"value\":\"A new price list\"}");

        JsonNode letGo = mia.get("/api/reports/why").json().path("letGo");

        JsonNode ours =
                StreamSupport.stream(letGo.spliterator(), false)
                        .filter(each -> each.path("callId").stringValue().equals(call))
                        .findFirst()
                        .orElseThrow();
        assertThat(ours.path("costOfFixing").stringValue()).isEqualTo("A new price list");
        assertThat(ours.path("outcome").stringValue()).isEqualTo("let-go");
    }

    @Test
    void countsTheCallsOfTheListThatAFigureLeadsTo() {
        String call = ann.opens();
        ann.hears(call, "c1", "You were three weeks late, like every time.");
        ann.post(
                "/api/calls/" + call + "/corrections",
                "{\"clientId\":\"f\",\"fact\":\"scope\",\"value\":\"systemic\"}");
        end(ann, call, "lost");
        ann.post(
                "/api/calls",
                "{\"flow\":\"debrief\",\"follows\":\""
                        + call
                        + "\",\"customer\":{\"name\":\"Dana\"}}");

        JsonNode whys = mia.get("/api/reports/why").json();

        String listed = "/api/calls?debriefs=false&size=1";
        assertThat(total(listed)).isEqualTo(whys.path("won").path("calls").longValue());
        assertThat(total("/api/calls?debriefs=true&size=1")).isGreaterThan(0);
        for (String what : List.of("scope", "worth")) {
            for (JsonNode figure : whys.path(what + "s")) {
                assertThat(total(listed + "&" + what + "=" + figure.path("name").stringValue()))
                        .isEqualTo(figure.path("calls").longValue());
            }
        }
        assertThat(mia.get(listed + "&scope=huge").body()).contains("systemic");
    }

    private long total(String address) {
        return mia.get(address).json().path("total").longValue();
    }

    @Test
    void letsAManagerOfATeamReadOfTheirsOnly() {
        end(ann, ann.opens(), "lost");

        assertThat(calls(as("tom"), "")).isGreaterThan(0);
        assertThat(calls(as("tom"), "?rep=bob")).isZero();
        assertThat(as("tom").get("/api/reports/why?team=south").status()).isEqualTo(403);
        assertThat(ann.get("/api/reports/why").status()).isEqualTo(403);
        assertThat(mia.get("/api/reports/why?team=east").status()).isEqualTo(400);
        assertThat(
                        mia.get(
                                        "/api/reports/why?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z")
                                .body())
                .contains("Begin before");
    }

    private static long calls(Api person, String query) {
        return person.get("/api/reports/why" + query).json().path("won").path("calls").longValue();
    }

    private static String names(JsonNode causes) {
        return StreamSupport.stream(causes.spliterator(), false)
                .map(cause -> cause.path("won").path("name").stringValue())
                .toList()
                .toString();
    }

    private static void end(Api rep, String call, String outcome) {
        rep.post(
                "/api/calls/" + call + "/end",
                "{\"clientId\":\"end\",\"outcome\":\"" + outcome + "\"}");
    }
}
