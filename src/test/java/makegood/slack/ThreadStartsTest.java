package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import makegood.call.CallEvent;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Sender;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Where a call's thread begins, and who speaks in it. */
@Timeout(90)
class ThreadStartsTest extends ThreadServer {

    @Autowired private CallDesk desk;

    @Test
    void tellsNobodyToGreetACustomerWhoSpeaksAlready() {
        client.writes(ANN, channel, "c: This is the third time.", "10.1", null);

        assertThat(posted(channel, 1).getLast().blocks().toString())
                .doesNotContain("Open the talk");
        assertThat(book.find(callId("10.1")).state().opening().customer().timeZone())
                .isEqualTo("America/Chicago");
    }

    @Test
    void startsACallWhereThePersonIs() {
        String start = value(commands(ANN, "You never called me back!").get("blocks"), Act.START);
        String place = "C" + UUID.randomUUID().toString().substring(0, 20);

        client.presses(ANN, place, Act.START, start, SLACK.responseUrl(), "trigger-" + place);
        client.presses(ANN, place, Act.START, start, SLACK.responseUrl(), "trigger-" + place);

        List<SlackStandIn.Call> posts = posted(place, 2);
        assertThat(posts.get(0).blocks().toString()).doesNotContain("never called");
        assertThat(posts.get(1).field("thread_ts")).isNotBlank();
        await().during(Duration.ofSeconds(1)).until(() -> posts(place).size() == 2);
    }

    @Test
    void startsItInDirectMessagesWhereTheBotMayNotWrite() {
        String start = value(commands(ANN, "You never called me back!").get("blocks"), Act.START);
        String place = "C" + UUID.randomUUID().toString().substring(0, 20);
        SLACK.refusesIn(place, "not_in_channel");
        String address = SLACK.responseUrl();

        client.presses(ANN, place, Act.START, start, address, "trigger-" + place);

        assertThat(answer(address).toString()).contains("I am not in this channel");
        posted(ANN, 2);
    }

    @Test
    void beginsAnotherCallOutsideTheThreadOnceTheLastIsAnothers() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);
        desk.act(
                callId("10.1"),
                new Sender("ann@example.com", null, null),
                new Command.HandOver("bob"));

        client.writes(ANN, channel, "c: The crate was broken.", "10.2", null);

        assertThat(said("10.2")).containsExactly("CUSTOMER The crate was broken.");
        assertThat(said("10.1")).containsExactly("CUSTOMER You were late.");
    }

    @Test
    void letsNobodyElseSpeakInACall() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);

        client.writesInChannel(STRANGER, channel, "c: Nonsense.", "10.2", "10.1");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !SLACK.calls("chat.postEphemeral").isEmpty());
        assertThat(SLACK.calls("chat.postEphemeral").getFirst().field("user")).isEqualTo(STRANGER);
        assertThat(said("10.1")).hasSize(1);
    }

    @Test
    void letsAManagerSpeakInACallOfTheirTeam() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);

        client.writesInChannel(MIA, channel, "note Offer the credit at once.", "10.2", "10.1");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> book.events(callId("10.1")).getLast() instanceof CallEvent.Noted);
        assertThat(book.events(callId("10.1")).getLast().stamp().by()).isEqualTo("mia@example.com");
    }

    @Test
    void storesNothingOfAStranger() {
        client.writes(STRANGER, channel, "You were late, and I want a refund.", "10.1", null);

        SlackStandIn.Call advice = posted(channel, 1).getFirst();
        assertThat(advice.blocks().toString()).contains("nothing is stored");
        assertThat(threads.find(channel, "10.1")).isEmpty();
    }

    @Test
    void leavesOtherThreadsAlone() {
        client.writesInChannel(ANN, channel, "c: You were late.", "10.2", "10.1");

        await().during(Duration.ofSeconds(1)).until(() -> posts(channel).isEmpty());
        assertThat(SLACK.calls("chat.postEphemeral")).isEmpty();
    }
}
