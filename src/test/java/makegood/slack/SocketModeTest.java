package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Socket Mode beside Spring Boot: the server calls Slack, and answers what comes down that line. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:socket",
            "makegood.slack.bot-token=xoxb-stand-in",
            "makegood.slack.app-token=xapp-stand-in"
        })
@Timeout(90)
class SocketModeTest {

    private static final SlackStandIn SLACK = new SlackStandIn();
    private static final Line LINE = new Line();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void slack(DynamicPropertyRegistry properties) {
        properties.add("makegood.slack.api-url", SLACK::apiUrl);
    }

    @BeforeAll
    static void open() throws InterruptedException {
        LINE.start();
        LINE.awaitStart();
        SLACK.opensLineAt("ws://127.0.0.1:" + LINE.getPort() + "/");
    }

    @AfterAll
    static void close() throws InterruptedException {
        LINE.stop();
        SLACK.close();
    }

    @Test
    void answersWhatComesDownTheLineAndCallsAgainWhenItBreaks() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !LINE.open.isEmpty());
        String address = SLACK.responseUrl();

        LINE.send(command("e-1", address));

        await().atMost(Duration.ofSeconds(20)).until(() -> !SLACK.answersAt(address).isEmpty());
        await().atMost(Duration.ofSeconds(20)).until(() -> LINE.acknowledged().contains("e-1"));
        assertThat(SLACK.answersAt(address).getFirst().get("blocks").toString())
                .contains("Start a call here");

        List<WebSocket> broken = List.copyOf(LINE.open);
        broken.forEach(WebSocket::close);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !LINE.open.isEmpty() && !broken.contains(LINE.open.getLast()));
        String another = SLACK.responseUrl();
        LINE.send(command("e-2", another));
        await().atMost(Duration.ofSeconds(20)).until(() -> !SLACK.answersAt(another).isEmpty());
    }

    @Test
    void takesNoRequestsByHttp() {
        assertThat(new SlackClient(port).send("{}", "application/json", Map.of()).statusCode())
                .isIn(401, 403);
    }

    private static JsonObject command(String envelope, String responseUrl) {
        JsonObject payload = new JsonObject();
        payload.addProperty("team_id", "T1");
        payload.addProperty("channel_id", "C1");
        payload.addProperty("user_id", "U1");
        payload.addProperty("command", "/winback");
        payload.addProperty("text", "You were three weeks late!");
        payload.addProperty("response_url", responseUrl);
        payload.addProperty("trigger_id", "trigger-" + envelope);
        JsonObject message = new JsonObject();
        message.addProperty("envelope_id", envelope);
        message.addProperty("type", "slash_commands");
        message.addProperty("accepts_response_payload", true);
        message.add("payload", payload);
        return message;
    }

    /** Slack's end of the line. */
    private static final class Line extends WebSocketServer {
        private final List<WebSocket> open = new CopyOnWriteArrayList<>();
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final CountDownLatch started = new CountDownLatch(1);

        Line() {
            super(new InetSocketAddress("127.0.0.1", 0));
            setReuseAddr(true);
        }

        void awaitStart() throws InterruptedException {
            started.await();
        }

        void send(JsonObject envelope) {
            open.getLast().send(envelope.toString());
        }

        List<String> acknowledged() {
            return heard.stream()
                    .filter(text -> text.startsWith("{"))
                    .map(text -> JsonParser.parseString(text).getAsJsonObject())
                    .filter(text -> text.has("envelope_id"))
                    .map(text -> text.get("envelope_id").getAsString())
                    .toList();
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            open.add(connection);
            connection.send("{\"type\":\"hello\",\"num_connections\":1}");
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {
            open.remove(connection);
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            heard.add(message);
        }

        @Override
        public void onError(WebSocket connection, Exception fault) {
            open.remove(connection);
        }

        @Override
        public void onStart() {
            started.countDown();
        }
    }
}
