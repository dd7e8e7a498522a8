package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import makegood.call.CallEvent;
import makegood.call.Outcome;
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

/** A thread is a call. */
@Timeout(90)
class ThreadsTest extends ThreadServer {

    private static final String ANNS = "ann@example.com";

    @Autowired private OpenPromises promises;
    @Autowired private CallDesk desk;

    @Test
    void opensACallByAMessageToTheBot() {
        client.writes(ANN, channel, "You were three weeks late!", "10.1", null);

        SlackStandIn.Call advice = posted(channel, 1).getFirst();
        assertThat(advice.field("thread_ts")).isEqualTo("10.1");
        assertThat(advice.blocks().toString())
                .contains("I said this")
                .contains("https://makegood.example.com/?call=" + callId("10.1"));
        assertThat(said("10.1")).containsExactly("CUSTOMER You were three weeks late!");
        assertThat(book.find(callId("10.1")).state().rep()).isEqualTo(ANNS);
    }

    @Test
    void hearsWhoSaysWhat() {
        client.writes(ANN, channel, "new Dana Ortiz, Ortiz Catering", "10.1", null);
        client.writes(ANN, channel, "r: What happened?", "10.2", "10.1");
        client.writes(ANN, channel, "c: The delivery was late. r: I see.", "10.3", "10.1");

        await().atMost(Duration.ofSeconds(20)).until(() -> said("10.1").size() == 3);
        assertThat(said("10.1"))
                .containsExactly(
                        "REP What happened?", "CUSTOMER The delivery was late.", "REP I see.");
        assertThat(book.find(callId("10.1")).state().opening().customer().company())
                .isEqualTo("Ortiz Catering");
    }

    @Test
    void goesOnWithTheCallOfJustNowOutsideTheThread() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);
        client.writes(ANN, channel, "c: And nobody called.", "10.2", null);

        await().atMost(Duration.ofSeconds(20)).until(() -> said("10.1").size() == 2);
        assertThat(posted(channel, 2).get(1).field("thread_ts")).isEqualTo("10.1");
    }

    @Test
    void tellsWhatIsSaidInThePanel() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);

        desk.hear(
                callId("10.1"),
                new Sender(ANNS, "panel-1", null),
                Said.by(Speaker.CUSTOMER, "I want <my> money back & soon."));

        String told = posted(channel, 2).get(1).blocks().toString();
        assertThat(told).contains("*The customer:* I want &lt;my&gt; money back &amp; soon.");
        assertThat(told).contains("refund");
    }

    @Test
    void takesAWordingThatWasSaid() {
        client.writes(
                ANN, channel, "c: You were late and I want a refund by Friday.", "10.1", null);
        JsonElement advice = posted(channel, 1).getFirst().blocks();
        String value = value(advice, Act.SAID);

        press(ANN, Act.SAID, value);
        press(ANN, Act.SAID, value);

        await().atMost(Duration.ofSeconds(20)).until(() -> said("10.1").size() == 2);
        CallEvent.Heard taken = (CallEvent.Heard) book.events(callId("10.1")).getLast();
        assertThat(taken.speaker()).isEqualTo(Speaker.REP);
        assertThat(taken.step()).isNotNull();
        assertThat(advice.toString()).contains(taken.text().substring(0, 20));
    }

    @Test
    void showsAnotherWordingInPlace() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        JsonElement advice = posted(channel, 1).getFirst().blocks();

        JsonObject other = press(ANN, Act.OTHER_WORDING, value(advice, Act.OTHER_WORDING));

        assertThat(other.get("replace_original").getAsBoolean()).isTrue();
        assertThat(quote(other.get("blocks"))).isNotEqualTo(quote(advice));
        assertThat(quote(other.get("blocks"))).startsWith("“");
    }

    @Test
    void turnsALineRoundToTheOtherSpeaker() {
        client.writes(ANN, channel, "We failed you, and I am sorry.", "10.1", null);
        JsonElement advice = posted(channel, 1).getFirst().blocks();

        client.presses(
                ANN,
                channel,
                Act.OTHER_SPEAKER,
                value(advice, Act.OTHER_SPEAKER),
                SLACK.responseUrl(),
                UUID.randomUUID().toString());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> said("10.1").getFirst().startsWith("REP"));
    }

    @Test
    void sumsUpAtTheEndWithTheLetterToSend() {
        client.writes(
                ANN, channel, "c: You were three weeks late. I want a $400 credit.", "10.1", null);
        client.writes(ANN, channel, "r: I will call you on Tuesday at ten.", "10.2", "10.1");
        client.writes(ANN, channel, "end won back", "10.3", "10.1");

        posted(channel, 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> posts(channel).getLast().field("text").contains("is over"));
        String summary = posts(channel).getLast().blocks().toString();
        assertThat(summary)
                .contains("Outcome: won back")
                .contains("E-mail to send")
                .contains("Dear A customer");
        assertThat(summary).contains("I will call you on Tuesday at ten");
        assertThat(promises.of(ANNS)).anyMatch(each -> each.callId().equals(callId("10.1")));

        client.writes(ANN, channel, "c: One more thing.", "10.4", "10.1");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> posts(channel).getLast().field("text").contains("This call is over"));
    }

    @Test
    void takesAPromiseOffTheListEachTimeThatItIsDone() {
        client.writes(ANN, channel, "r: I will call you on Tuesday at ten.", "10.1", null);
        posted(channel, 1);
        String call = callId("10.1");
        assertThat(isPromised(call)).isTrue();

        pressesDone(call);
        await().atMost(Duration.ofSeconds(20)).until(() -> !isPromised(call));
        desk.act(call, new Sender(ANNS, null, null), new Command.KeepPromise(2, 0, false));
        assertThat(isPromised(call)).isTrue();

        pressesDone(call);
        await().atMost(Duration.ofSeconds(20)).until(() -> !isPromised(call));
    }

    private void pressesDone(String call) {
        client.presses(
                ANN,
                channel,
                Act.KEPT,
                new Kept(call, 2, 0).text(),
                SLACK.responseUrl(),
                UUID.randomUUID().toString());
    }

    private boolean isPromised(String call) {
        return promises.of(ANNS).stream().anyMatch(each -> each.callId().equals(call));
    }

    @Test
    void tellsNobodyWhatIsSaidInACallThatTheyHandedOn() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);
        String call = callId("10.1");
        Sender ann = new Sender(ANNS, null, null);
        desk.act(call, ann, new Command.HandOver("bob@example.com"));
        posted(channel, 2);

        desk.act(call, ann, new Command.Note("Only for Bob", null));
        desk.act(call, ann, new Command.Whisper("For Bob alone"));
        desk.act(call, ann, new Command.HandOver(ANNS));
        desk.act(call, ann, new Command.Note("For Ann again", null));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> posts(channel).getLast().blocks().toString().contains("For Ann"));
        assertThat(posts(channel).toString()).doesNotContain("Bob alone", "Only for Bob");
    }

    @Test
    void catchesUpWithWhatHappenedWhileItWasAway() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);
        Threads.CallThread told = threads.find(channel, "10.1").orElseThrow();
        desk.act(
                told.callId(),
                new Sender(ANNS, null, null),
                new Command.Note("Prefers mail", null));
        posted(channel, 2);
        threads.told(threads.find(channel, "10.1").orElseThrow(), told.toldSeq());

        desk.act(told.callId(), new Sender(ANNS, null, null), new Command.Note("Likes tea", null));

        assertThat(posted(channel, 3).get(2).blocks().toString())
                .contains("Prefers mail")
                .contains("Likes tea");
    }

    @Test
    void followsALineThatIsTakenBackOrWrittenAnew() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        client.writes(ANN, channel, "c: I want a refund.", "10.2", "10.1");
        client.writes(ANN, channel, "c: Nonsense.", "10.3", "10.1");
        await().atMost(Duration.ofSeconds(20)).until(() -> said("10.1").size() == 3);

        client.edits(ANN, channel, "c: I want a credit.", "10.2", "10.1");
        client.deletes(ANN, channel, "10.3", "10.1");

        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                said("10.1")
                                        .equals(
                                                List.of(
                                                        "CUSTOMER You were late.",
                                                        "CUSTOMER I want a credit.")));
    }

    @Test
    void opensAnotherCallInAThreadOfItsOwn() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        String old = callId("10.1");
        posted(channel, 1);
        client.writes(ANN, channel, "new Yann Berg: c: The crate was broken.", "10.2", "10.1");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> threads.heard(channel, "slack-" + channel + "-10.2-0").isPresent());
        Threads.CallThread begun =
                threads.heard(channel, "slack-" + channel + "-10.2-0").orElseThrow();
        assertThat(begun.thread()).isNotEqualTo("10.1");
        assertThat(begun.callId()).isNotEqualTo(old);
        assertThat(said("10.1")).containsExactly("CUSTOMER You were late.");
    }

    @Test
    void tellsALaterOutcomeWithoutTheWholeSummaryAgain() {
        client.writes(ANN, channel, "c: You were late.", "10.1", null);
        posted(channel, 1);
        client.writes(ANN, channel, "end", "10.2", "10.1");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> posts(channel).getLast().field("text").contains("is over"));

        desk.act(callId("10.1"), new Sender(ANNS, null, null), new Command.End(Outcome.LOST));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> posts(channel).getLast().field("text").endsWith(": lost"));
        assertThat(posts(channel).getLast().blocks().toString()).doesNotContain("E-mail to send");

        desk.act(callId("10.1"), new Sender(ANNS, null, null), new Command.End(Outcome.LOST));
        desk.act(callId("10.1"), new Sender(ANNS, null, null), new Command.End(Outcome.WON_BACK));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> posts(channel).getLast().field("text").endsWith(": won back"));
        assertThat(posts(channel).stream().filter(post -> post.field("text").endsWith(": lost")))
                .as("the same outcome again")
                .hasSize(1);
    }

    private JsonObject press(String user, String action, String value) {
        String address = SLACK.responseUrl();
        client.presses(user, channel, action, value, address, UUID.randomUUID().toString());
        return action.equals(Act.SAID) ? new JsonObject() : answer(address);
    }

    /** The wording that stands largest. */
    private static String quote(JsonElement blocks) {
        String first =
                blocks.getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("text")
                        .get("text")
                        .getAsString();
        return first.substring(first.indexOf("\n>") + 2);
    }
}
