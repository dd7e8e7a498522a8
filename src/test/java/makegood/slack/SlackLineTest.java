package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Speaking to Slack when it has something to say about how. */
@ExtendWith(OutputCaptureExtension.class)
class SlackLineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");

    private final SlackStandIn standIn = new SlackStandIn();
    private final List<Duration> rests = new ArrayList<>();
    private final Slack slack = slack(standIn.apiUrl());
    private final SlackLine line = new SlackLine(slack.methods("xoxb-secret"), rests::add);
    private Instant now = NOW;

    @AfterEach
    void close() throws Exception {
        slack.close();
        standIn.close();
    }

    @Test
    void waitsAsLongAsItIsTold() {
        standIn.limits("chat.postMessage", 17);

        assertThat(post().isOk()).isTrue();
        assertThat(rests).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void triesAgainWhatSlackFailedAt() {
        standIn.failsOnce("chat.postMessage", 503);

        assertThat(post().isOk()).isTrue();
        assertThat(standIn.calls("chat.postMessage")).hasSize(2);
    }

    @Test
    void givesUpWhenSlackNeverHasRoom() {
        standIn.refuses("chat.postMessage", "ratelimited");

        assertThat(post().fault()).isEqualTo("no answer");
        assertThat(standIn.calls("chat.postMessage")).hasSize(SlackLine.TRIES);
    }

    @Test
    void fallsSilentOnceTheTokenIsRevoked(CapturedOutput log) {
        standIn.refuses("chat.postMessage", "token_revoked");

        post();
        post();

        assertThat(standIn.calls("chat.postMessage")).hasSize(1);
        assertThat(log.getAll())
                .containsOnlyOnce("takes nothing from us any more")
                .contains("MAKEGOOD_SLACK_BOTTOKEN")
                .doesNotContain("xoxb-secret")
                .doesNotContain("words of a customer");
    }

    @Test
    void doesNotTryAgainWhatSlackRefused() {
        standIn.refuses("chat.postMessage", "channel_not_found");

        assertThat(post().fault()).isEqualTo("channel_not_found");
        post();
        assertThat(standIn.calls("chat.postMessage")).hasSize(2);
    }

    @Test
    void triesAgainWhileSlackIsAway() throws Exception {
        standIn.close();

        assertThat(post().fault()).isEqualTo("no answer");
        assertThat(rests).hasSize(SlackLine.TRIES);
    }

    @Test
    void readsHowLongToWait() {
        assertThat(SlackLine.wait("30")).isEqualTo(Duration.ofSeconds(30));
        assertThat(SlackLine.wait("soon")).isEqualTo(Duration.ofSeconds(1));
        assertThat(SlackLine.wait(null)).isEqualTo(Duration.ofSeconds(1));
        assertThat(SlackLine.wait("-5")).isEqualTo(Duration.ofSeconds(1));
        assertThat(SlackLine.wait("999999")).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void leavesASecondBetweenTwoMessagesInAChannelOnly() {
        Outbox outbox = new Outbox(line, rests::add, () -> 0);
        Message message = PlainMessage.of("Hello");

        outbox.post("C1", null, message);
        outbox.post("C2", null, message);
        outbox.post("C1", null, message);
        outbox.whisper("C1", "U1", null, message);

        assertThat(rests).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void usesAnAddressForAnswersFiveTimesInThirtyMinutes() {
        ResponseLine answers = answers();
        String address = standIn.responseUrl();
        String another = standIn.responseUrl();

        for (int i = 0; i < ResponseLine.MOST_USES; i++) {
            assertThat(answers.answer(address, PlainMessage.of("Hello"))).isTrue();
        }

        assertThat(answers.answer(address, PlainMessage.of("Hello"))).isFalse();
        assertThat(answers.answer(another, PlainMessage.of("Hello"))).isTrue();
        now = NOW.plus(ResponseLine.HOLDS);
        assertThat(answers.answer(another, PlainMessage.of("Hello"))).isFalse();
        assertThat(standIn.answersAt(address)).hasSize(5);
    }

    @Test
    void answersAtNoAddressButSlacks() {
        ResponseLine answers = answers();

        for (String address :
                List.of(
                        "http://169.254.169.254/latest",
                        "https://slack.com.evil.example/x",
                        "http://hooks.slack.com/x",
                        "https://evilslack.com/x",
                        "no address")) {
            assertThat(answers.answer(address, PlainMessage.of("Hello"))).as(address).isFalse();
        }
    }

    private Reply<?> post() {
        return line.ask(
                "chat.postMessage",
                methods ->
                        methods.chatPostMessage(
                                request -> request.channel("C1").text("words of a customer")));
    }

    private ResponseLine answers() {
        return new ResponseLine(
                slack,
                new SlackSettings(
                        "s", "x", "", null, true, LocalTime.of(8, 0), URI.create(standIn.apiUrl())),
                rests::add,
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                });
    }

    private static Slack slack(String apiUrl) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        return Slack.getInstance(config);
    }
}
