package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.journal.RuleTrust;
import makegood.web.Api.Reply;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.StreamSupport;

/** What managers read of the rules, and what people choose for themselves. */
class RuleReportTest extends RunningServer {

    @Autowired private RuleTrust trust;

    @Test
    void showsARuleWithItsTextAndExamples() {
        JsonNode rule = mia.get("/api/rules/no-problem").json();

        JsonNode file = rule.path("files").path(0);
        assertThat(file.path("sheet").path("level").stringValue()).isEqualTo("warning");
        assertThat(file.path("text").stringValue()).startsWith("rule: no-problem");
        assertThat(file.path("bad").size()).isGreaterThanOrEqualTo(12);
        assertThat(rule.path("findings").size()).isZero();
    }

    @Test
    void saysWhichRuleWasMeant() {
        Reply reply = mia.get("/api/rules/no-problm");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains("Did you mean \\\"no-problem\\\"?");
    }

    @Test
    void listsEachRuleAlsoThoseThatNeverFired() {
        JsonNode report = mia.get("/api/reports/rules?from=2100-01-01T00:00:00Z").json();

        assertThat(report.path("rules").size()).isEqualTo(19);
        assertThat(row(report, "no-problem").path("fired").intValue()).isZero();
        assertThat(row(report, "no-problem").path("precision").isNull()).isTrue();
    }

    @Test
    void makesARuleThatIsMostlyWrongASuggestionAndSaysSo() {
        String call = ann.opens();
        for (int i = 0; i < 3; i++) {
            int seq = ann.says(call, "s" + i, "Please calm down.").json().path("seq").intValue();
            ann.post(
                    "/api/calls/" + call + "/advice/" + seq + "/rating",
                    "{\"clientId\":\"r" + i + "\",\"verdict\":\"wrong\",\"rule\":\"calm-down\"}");
        }
        trust.refresh();

        JsonNode row = row(mia.get("/api/reports/rules").json(), "calm-down");
        JsonNode warning =
                ann.post("/api/check", "{\"text\":\"Please calm down.\"}")
                        .json()
                        .path("warnings")
                        .path(0);

        assertThat(row.path("doubted").booleanValue()).isTrue();
        assertThat(row.path("wrong").intValue()).isGreaterThanOrEqualTo(3);
        assertThat(row.path("precision").path("value").doubleValue()).isLessThan(0.6);
        assertThat(warning.path("level").stringValue()).isEqualTo("suggestion");
        assertThat(warning.path("doubted").booleanValue()).isTrue();
        ann.post("/api/calls/" + call + "/retractions", "{\"clientId\":\"x\",\"seq\":2}");
        ann.post("/api/calls/" + call + "/retractions", "{\"clientId\":\"y\",\"seq\":4}");
        ann.post("/api/calls/" + call + "/retractions", "{\"clientId\":\"z\",\"seq\":6}");
        trust.refresh();
    }

    @Test
    void letsAManagerOfATeamReadOfTheirsOnly() {
        ann.says(ann.opens(), "c", "No problem, it is done.");

        Api tom = as("tom");
        Api sue = as("sue");

        assertThat(fired(tom, "")).isGreaterThan(0);
        assertThat(fired(sue, "")).isZero();
        assertThat(tom.get("/api/reports/rules?team=south").status()).isEqualTo(403);
        assertThat(fired(mia, "?team=north")).isEqualTo(fired(tom, ""));
        assertThat(fired(mia, "?team=south")).isZero();
        assertThat(fired(tom, "?rep=bob")).isZero();
        assertThat(mia.get("/api/reports/rules?team=east").status()).isEqualTo(400);
        assertThat(mia.get("/api/reports/rules?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void keepsWhatAPersonChoseForThemselvesOnly() {
        assertThat(choose(ann, "{\"quiet\":true}").json().path("quiet").booleanValue()).isTrue();

        assertThat(isQuiet(ann)).isTrue();
        assertThat(isQuiet(bob)).isFalse();
        assertThat(choose(ann, "{}").status()).isEqualTo(400);
        assertThat(choose(Api.anonymous(port()), "{\"quiet\":true}").status()).isEqualTo(401);
        choose(ann, "{\"quiet\":false}");
        assertThat(isQuiet(ann)).isFalse();
    }

    private static boolean isQuiet(Api person) {
        return person.get("/api/me/settings").json().path("quiet").booleanValue();
    }

    private static Reply choose(Api person, String body) {
        return person.send(
                "PUT", "/api/me/settings", BodyPublishers.ofString(body), "application/json");
    }

    private static int fired(Api person, String query) {
        JsonNode report = person.get("/api/reports/rules" + query).json();
        return row(report, "no-problem").path("fired").intValue();
    }

    private static JsonNode row(JsonNode report, String rule) {
        return StreamSupport.stream(report.path("rules").spliterator(), false)
                .filter(row -> row.path("rule").stringValue().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
