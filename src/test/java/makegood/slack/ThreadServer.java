package makegood.slack;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

import makegood.call.CallState;
import makegood.desk.CallBook;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What tests of threads that are calls have in common. */
abstract class ThreadServer extends SlackServer {

    @Autowired protected CallBook book;
    @Autowired protected Threads threads;

    protected String channel;

    @BeforeEach
    void anotherChannel() {
        channel = "D" + UUID.randomUUID().toString().substring(0, 20);
    }

    protected String callId(String ts) {
        await().atMost(Duration.ofSeconds(20)).until(() -> threads.find(channel, ts).isPresent());
        return threads.find(channel, ts).orElseThrow().callId();
    }

    protected List<String> said(String ts) {
        return CallState.heard(book.events(callId(ts))).stream()
                .map(heard -> heard.speaker() + " " + heard.text())
                .toList();
    }

    /** What the button of this action carries. */
    static String value(JsonElement blocks, String action) {
        return StreamSupport.stream(blocks.getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(block -> block.get("type").getAsString().equals("actions"))
                .flatMap(
                        block ->
                                StreamSupport.stream(
                                        ((JsonArray) block.get("elements")).spliterator(), false))
                .map(JsonElement::getAsJsonObject)
                .filter(element -> element.get("action_id").getAsString().equals(action))
                .findFirst()
                .orElseThrow()
                .get("value")
                .getAsString();
    }
}
