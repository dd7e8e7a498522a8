package makegood.slack;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The whole product, tied to a stand-in of Slack. Started once for all tests that extend it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/test-data/${random.uuid};WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
            "makegood.users[0].name=ann@example.com",
            "makegood.users[0].display-name=Ann Lee",
            "makegood.users[0].password=secret of ann",
            "makegood.users[0].role=REP",
            "makegood.users[0].team=north",
            "makegood.users[1].name=bob",
            "makegood.users[1].password=secret of bob",
            "makegood.users[1].role=REP",
            "makegood.users[2].name=mia@example.com",
            "makegood.users[2].password=secret of mia",
            "makegood.users[2].role=MANAGER",
            "makegood.users[2].team=north",
            "makegood.slack.signing-secret=" + SlackClient.SECRET,
            "makegood.slack.bot-token=xoxb-stand-in",
            "makegood.slack.address=https://makegood.example.com/"
        })
abstract class SlackServer {

    static final String ANN = "U0ANN";
    static final String MIA = "U0MIA";
    static final String BOB = "U0BOB";
    static final String STRANGER = "U0STRANGER";

    protected static final SlackStandIn SLACK = new SlackStandIn();

    @LocalServerPort private int port;

    protected SlackClient client;

    @DynamicPropertySource
    static void slack(DynamicPropertyRegistry properties) {
        properties.add("makegood.slack.api-url", SLACK::apiUrl);
    }

    @BeforeEach
    void signUp() {
        SLACK.calm();
        SLACK.knows(ANN, "ann@example.com", "America/Chicago");
        SLACK.knows(MIA, "Mia@Example.com", "Europe/Berlin");
        client = new SlackClient(port);
    }

    @AfterEach
    void calm() {
        SLACK.calm();
    }

    protected int port() {
        return port;
    }

    /** Types a command, and waits for its one answer. */
    protected JsonObject commands(String user, String text) {
        String address = SLACK.responseUrl();
        HttpResponse<String> acknowledged =
                client.command(user, "C1", text, address, "trigger-" + UUID.randomUUID());
        if (acknowledged.statusCode() != 200) {
            throw new AssertionError("status " + acknowledged.statusCode());
        }
        return answer(address);
    }

    protected JsonObject answer(String address) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !SLACK.answersAt(address).isEmpty());
        return SLACK.answersAt(address).getFirst();
    }

    /** What the bot has posted in this channel, once it is so many messages. */
    protected List<SlackStandIn.Call> posted(String channel, int least) {
        await().atMost(Duration.ofSeconds(20)).until(() -> posts(channel).size() >= least);
        return posts(channel);
    }

    protected List<SlackStandIn.Call> posts(String channel) {
        return SLACK.calls("chat.postMessage").stream()
                .filter(call -> call.field("channel").equals(channel))
                .toList();
    }
}
