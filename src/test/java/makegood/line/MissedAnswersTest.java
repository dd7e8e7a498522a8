package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api;
import makegood.web.RunningServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Who has missed something of a call, or an answer, is told the same as whoever has not. */
class MissedAnswersTest extends RunningServer {

    private String call;

    @BeforeEach
    void open() {
        call = ann.opens();
    }

    @Test
    void tellsWhoMissedSomeEventsTheSameAsWhoMissedAll() {
        ann.hears(call, "m1", "You were three weeks late.");
        ann.hears(call, "m2", "We will look into it.");
        ann.post(
                "/api/calls/" + call + "/speakers",
                "{\"clientId\":\"m3\",\"seq\":3,\"speaker\":\"rep\"}");
        ann.hears(call, "m4", "That cost us a day of work.");
        ann.post("/api/calls/" + call + "/retractions", "{\"clientId\":\"m5\",\"seq\":2}");
        ann.hears(call, "m6", "I want a $400 credit.");
        List<JsonNode> all =
                ann.get("/api/calls/" + call + "/events").json().valueStream().toList();

        for (int after = 1; after <= all.size(); after++) {
            List<JsonNode> missed =
                    ann.get("/api/calls/" + call + "/events?after=" + after)
                            .json()
                            .valueStream()
                            .toList();
            assertThat(missed).isEqualTo(all.subList(after, all.size()));
        }
    }

    @Test
    void tellsWhoHandedACallOverTheSameAgainAndNobodyElse() {
        String body = "{\"clientId\":\"o\",\"rep\":\"tom\"}";
        JsonNode over = ann.post("/api/calls/" + call + "/owner", body).json();

        Api.Reply again = ann.post("/api/calls/" + call + "/owner", body);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(over);
        assertThat(
                        ann.post(
                                        "/api/calls/" + call + "/owner",
                                        "{\"clientId\":\"o\",\"rep\":\"mia\"}")
                                .status())
                .isEqualTo(404);
        assertThat(
                        ann.post(
                                        "/api/calls/" + call + "/owner",
                                        "{\"clientId\":\"p\",\"rep\":\"tom\"}")
                                .status())
                .isEqualTo(404);
        assertThat(bob.post("/api/calls/" + call + "/owner", body).status()).isEqualTo(404);
    }
}
