package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

/** What stands under the three dots of a message. */
class ShortcutsTest extends SlackServer {

    @Test
    void checksTheWordsOfAnyMessage() {
        String address = SLACK.responseUrl();

        client.shortcut(
                ANN,
                Shortcuts.CHECK,
                message("No problem, that&apos;s against our policy."),
                address);

        assertThat(answer(address).get("blocks").toString())
                .contains("No problem")
                .contains("against our policy");
    }

    @Test
    void coachesOnAMessageThatWasForwarded() {
        String address = SLACK.responseUrl();
        JsonObject forwarded = new JsonObject();
        forwarded.addProperty("text", "You were three weeks late &amp; I want a $400 credit.");
        forwarded.addProperty("is_msg_unfurl", true);
        forwarded.addProperty("is_share", true);
        JsonArray attachments = new JsonArray();
        attachments.add(forwarded);
        JsonObject message = message("");
        message.add("attachments", attachments);

        client.shortcut(ANN, Shortcuts.COACH, message, address);

        JsonObject answer = answer(address);
        assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(answer.get("blocks").toString()).contains("credit").contains("late delivery");
    }

    @Test
    void saysSoWhereThereAreNoWords() {
        String address = SLACK.responseUrl();

        client.shortcut(ANN, Shortcuts.COACH, message(""), address);

        assertThat(answer(address).toString()).contains("no words");
    }

    private static JsonObject message(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("type", "message");
        message.addProperty("user", "U0SOMEBODY");
        message.addProperty("ts", "1516229207.000133");
        message.addProperty("text", text);
        return message;
    }
}
