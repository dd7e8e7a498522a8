package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import makegood.coach.Said;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Sender;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What a thread is told of its call. */
@Timeout(90)
class ThreadNewsTest extends ThreadServer {

    private static final String ANNS = "ann@example.com";

    @Autowired private CallDesk desk;

    @Test
    void tellsAWholeTalkInOneMessageWithEachOfItsWarningsAndPromises() {
        client.writes(
                ANN,
                channel,
                "c: You were three weeks late. r: No problem, I will call you on Tuesday at ten."
                        + " c: I want a refund.",
                "10.1",
                null);

        String told = posted(channel, 1).getFirst().blocks().toString();
        assertThat(told)
                .contains("*“No problem”*")
                .contains(":calendar: “I will call you on Tuesday at ten” · Tue ")
                .contains("Reason: late delivery");
        assertThat(said("10.1")).hasSize(3);
        client.writes(ANN, channel, "note Likes tea", "10.2", "10.1");
        assertThat(posted(channel, 2).get(1).field("text")).isEqualTo("Noted.");
    }

    @Test
    void callsPeopleAsTheyAreCalled() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);

        desk.hear(
                callId("10.1"),
                new Sender(ANNS, "panel-1", null),
                Said.by(Speaker.REP, "What happened?"));
        assertThat(posted(channel, 2).get(1).blocks().toString())
                .contains("*Ann Lee:* What happened?");

        desk.act(callId("10.1"), new Sender(ANNS, null, null), new Command.AskHelp());
        assertThat(posted(channel, 3).get(2).field("text"))
                .isEqualTo(":raised_hand: Ann Lee asked a manager for help.");
    }

    @Test
    void takesWhatIsDoneOffThePhoneAsDone() {
        client.writes(ANN, channel, "new Dana Ortiz", "10.1", null);
        var task = posted(channel, 1).getFirst().blocks();
        assertThat(task.toString()).contains("Done").doesNotContain("Skip this", "I said this");

        client.presses(
                ANN,
                channel,
                Act.SKIP,
                value(task, Act.SKIP),
                SLACK.responseUrl(),
                UUID.randomUUID().toString());

        await().atMost(Duration.ofSeconds(20)).until(() -> posts(channel).size() == 2);
        assertThat(posts(channel).get(1).blocks().toString()).contains("Skip this", "I said this");
        assertThat(book.find(callId("10.1")).state().skipped("backstory")).isTrue();
        assertThat(said("10.1")).isEqualTo(List.of());
    }
}
