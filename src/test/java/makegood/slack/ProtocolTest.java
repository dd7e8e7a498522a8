package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What Slack asks of an app that it sends requests to. */
@Timeout(60)
class ProtocolTest extends SlackServer {

    private static final String JSON = "application/json";

    /** Slack asks for three seconds; what counts is that nobody waits for its own answer, which takes longer than this. */
    private static final Duration IN_TIME = Duration.ofMillis(4_500);

    @Test
    void answersSlacksQuestionWhoseAddressThisIs() {
        String question =
                "{\"token\":\"Jhj5dZrVaK7ZwHHjRyZWjbDl\",\"challenge\":\"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P\",\"type\":\"url_verification\"}";

        HttpResponse<String> answer = client.send(question, JSON, Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
    }

    @Test
    void refusesWhatSlackDidNotSign() {
        HttpResponse<String> answer =
                client.send(event("D9", "Hello"), JSON, Map.of(), Instant.now(), "another secret");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void refusesWhatIsOlderOrNewerThanFiveMinutes() {
        Instant now = Instant.now();
        String body = event("D9", "Hello");

        assertThat(at(body, now.minusSeconds(310))).isEqualTo(401);
        assertThat(at(body, now.plusSeconds(310))).isEqualTo(401);
        assertThat(at(body, now.minusSeconds(290))).isEqualTo(200);
    }

    @Test
    void refusesTheVerySameASecondTime() {
        String body = event("D9", "Hello");
        Instant now = Instant.now();

        assertThat(at(body, now)).isEqualTo(200);
        assertThat(at(body, now)).isEqualTo(401);
    }

    @Test
    void refusesABodyThatWasChangedOnItsWay() {
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        String signature = new Signature(SlackClient.SECRET).of(timestamp, "{}".getBytes());

        assertThat(client.send("{\"a\":1}", JSON, Map.of(), timestamp, signature).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesABodyWithoutEnd() {
        assertThat(at("x".repeat(SlackGate.LARGEST_BYTES + 1), Instant.now())).isEqualTo(413);
    }

    @Test
    void makesNoSession() {
        HttpResponse<String> answer = client.send(event("D9", "Hello"), JSON, Map.of());

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void doesOnceWhatSlackSendsAgain() {
        String channel = "D" + UUID.randomUUID();
        JsonObject event =
                SlackClient.message(STRANGER, channel, "im", "You were late!", "1.1", null);
        String id = SlackClient.anyId();

        client.event(event, id, Map.of());
        HttpResponse<String> again =
                client.event(
                        event,
                        id,
                        Map.of(SlackGate.RETRY, "1", "X-Slack-Retry-Reason", "http_timeout"));

        assertThat(again.statusCode()).isEqualTo(200);
        posted(channel, 1);
        await().during(Duration.ofSeconds(1)).until(() -> posts(channel).size() == 1);
    }

    @Test
    void acknowledgesInTimeHoweverSlowSlackIs() {
        SLACK.answersAfter(Duration.ofSeconds(5));
        String address = SLACK.responseUrl();
        Instant before = Instant.now();

        HttpResponse<String> answer =
                client.command(STRANGER, "C1", "You were late!", address, anyTrigger());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Duration.between(before, Instant.now())).isLessThan(IN_TIME);
        assertThat(answer(address).toString()).contains("blocks");
    }

    @Test
    void acknowledgesEventsThatItDoesNotKnow() {
        JsonObject event = new JsonObject();
        event.addProperty("type", "reaction_added");
        event.addProperty("user", ANN);

        assertThat(client.event(event, SlackClient.anyId(), Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoNoticeOfItself() {
        String channel = "D" + UUID.randomUUID();
        JsonObject event =
                SlackClient.message(STRANGER, channel, "im", "You were late!", "1.1", null);
        event.addProperty("bot_id", "B1");

        client.event(event, SlackClient.anyId(), Map.of());

        await().during(Duration.ofSeconds(1)).until(() -> posts(channel).isEmpty());
    }

    @Test
    void letsSlackLookAtTheCertificate() throws Exception {
        HttpRequest look =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + port() + "/slack/events?ssl_check=1"))
                        .build();

        int status =
                HttpClient.newHttpClient()
                        .send(look, HttpResponse.BodyHandlers.discarding())
                        .statusCode();

        assertThat(status).isEqualTo(200);
    }

    @Test
    void postsOneMessageASecondInAChannel() {
        String channel = "D" + UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            client.writes(STRANGER, channel, "You were late, number " + i, i + ".1", null);
        }

        List<SlackStandIn.Call> posts = posted(channel, 4);

        // Three seconds between the first and the last; on the way to the stand-in a post may lose
        // some.
        assertThat(Duration.between(posts.getFirst().at(), posts.getLast().at()))
                .isGreaterThan(Duration.ofMillis(2_000));
    }

    @Test
    void waitsAsLongAsSlackSays() {
        String channel = "D" + UUID.randomUUID();
        SLACK.limits("chat.postMessage", 2);

        client.writes(STRANGER, channel, "You were late!", "1.1", null);

        List<SlackStandIn.Call> posts = posted(channel, 2);
        assertThat(posts).hasSize(2);
        assertThat(Duration.between(posts.get(0).at(), posts.get(1).at()))
                .isGreaterThan(Duration.ofMillis(1_950));
    }

    private int at(String body, Instant time) {
        return client.send(body, JSON, Map.of(), time, SlackClient.SECRET).statusCode();
    }

    private static String event(String channel, String text) {
        JsonObject payload = new JsonObject();
        payload.addProperty("team_id", "T1");
        payload.add(
                "event", SlackClient.message("U0NOBODY", channel, "channel", text, "1.1", null));
        payload.addProperty("type", "event_callback");
        payload.addProperty("event_id", SlackClient.anyId());
        return payload.toString();
    }

    private static String anyTrigger() {
        return UUID.randomUUID().toString();
    }
}
