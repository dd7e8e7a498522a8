package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.Map;

/** What becomes of a message in Slack after it was sent, in all the ways in which Slack tells it. */
@Timeout(90)
class ChangedMessagesTest extends ThreadServer {

    @Test
    void keepsALineThatSlackTellsOfAgainAfterItWasEdited() {
        writes("c: You were late.", "10.1", null);
        writes("c: See http://a.example", "10.2", "10.1");
        hears(2);
        client.edits(ANN, channel, "c: See http://b.example", "10.2", "10.1");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> said("10.1").contains("CUSTOMER See http://b.example"));

        client.edits(ANN, channel, "c: See http://b.example", "10.2", "10.1");
        writes("c: One more thing.", "10.3", "10.1");

        hears(3);
        assertThat(said("10.1"))
                .as("Slack has looked up the link: the edited line is told of again")
                .containsExactly(
                        "CUSTOMER You were late.",
                        "CUSTOMER See http://b.example",
                        "CUSTOMER One more thing.");
    }

    @Test
    void keepsTheLaterWordsWhereAnEarlierEditionComesBehindThem() {
        writes("c: You were late.", "10.1", null);
        writes("c: I want a refund.", "10.2", "10.1");
        hears(2);
        client.edits(ANN, channel, "c: I want a credit.", "10.2", "10.1", "10.27");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> said("10.1").contains("CUSTOMER I want a credit."));

        client.edits(ANN, channel, "c: I want an apology.", "10.2", "10.1", "10.25");
        writes("c: One more thing.", "10.3", "10.1");

        hears(3);
        assertThat(said("10.1"))
                .contains("CUSTOMER I want a credit.")
                .doesNotContain("CUSTOMER I want an apology.");
    }

    @Test
    void takesBackTheMessageThatAThreadHangsOn() {
        writes("c: You were late.", "10.1", null);
        writes("c: I want a refund.", "10.2", "10.1");
        hears(2);

        deletesTheFirst("10.1");

        await().atMost(Duration.ofSeconds(20)).until(() -> said("10.1").size() == 1);
        assertThat(said("10.1")).containsExactly("CUSTOMER I want a refund.");
    }

    @Test
    void hearsTheWordsBesideAFile() {
        writes("c: You were late.", "10.1", null);
        posted(channel, 1);
        JsonObject event =
                SlackClient.message(ANN, channel, "im", "c: Look at this crate!", "10.2", "10.1");
        event.addProperty("subtype", "file_share");
        event.add("files", new JsonArray());

        client.event(event, SlackClient.anyId(), Map.of());

        hears(2);
        assertThat(said("10.1")).endsWith("CUSTOMER Look at this crate!");
    }

    @Test
    void hearsALineThatIsAlsoSentToTheChannel() {
        writes("c: You were late.", "10.1", null);
        posted(channel, 1);
        JsonObject event =
                SlackClient.message(ANN, channel, "im", "c: I want a refund.", "10.2", "10.1");
        event.addProperty("subtype", "thread_broadcast");

        client.event(event, SlackClient.anyId(), Map.of());

        hears(2);
        assertThat(said("10.1")).endsWith("CUSTOMER I want a refund.");
    }

    private void writes(String text, String ts, String thread) {
        client.writes(ANN, channel, text, ts, thread);
    }

    private void hears(int lines) {
        await().atMost(Duration.ofSeconds(20)).until(() -> said("10.1").size() == lines);
    }

    /** As a message that others answered is deleted: it changes into a note that something was here. */
    private void deletesTheFirst(String ts) {
        JsonObject note =
                SlackClient.message(
                        "USLACKBOT", channel, "im", "This message was deleted.", ts, ts);
        note.addProperty("subtype", "tombstone");
        note.addProperty("hidden", true);
        JsonObject event = SlackClient.message("", channel, "im", "", ts + "9", null);
        event.remove("user");
        event.remove("text");
        event.addProperty("subtype", "message_changed");
        event.addProperty("hidden", true);
        event.add("message", note);
        event.add(
                "previous_message",
                SlackClient.message(ANN, channel, "im", "c: You were late.", ts, ts));
        client.event(event, SlackClient.anyId(), Map.of());
    }
}
