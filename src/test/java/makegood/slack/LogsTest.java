package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Neither secrets nor what people write reach a log, whatever goes wrong. */
@ExtendWith(OutputCaptureExtension.class)
class LogsTest extends SlackServer {

    private static final String WORDS = "Zanzibarquartz";

    @Test
    void keepWordsAndSecretsToThemselves(CapturedOutput log) {
        String channel = "D" + UUID.randomUUID().toString().substring(0, 20);
        SLACK.refusesIn(channel, "is_archived");

        commands(STRANGER, WORDS + " was late");
        commands(ANN, "ask " + WORDS);
        client.writes(ANN, channel, "c: " + WORDS, "1.1", null);
        client.presses(
                ANN,
                "C1",
                Act.SAID,
                "{\"call\":\"" + WORDS + "\",\"step\":\"\"}",
                SLACK.responseUrl(),
                UUID.randomUUID().toString());
        client.presses(ANN, "C1", WORDS, WORDS, SLACK.responseUrl(), UUID.randomUUID().toString());
        client.send(
                "{\"type\":\"" + WORDS + "\"}",
                "application/json",
                Map.of(),
                Instant.now(),
                "other");
        client.send("{\"type\":\"" + WORDS + "\"}", "application/json", Map.of());
        client.send(WORDS + "=" + WORDS, "application/x-www-form-urlencoded", Map.of());
        client.send("{" + WORDS, "application/json", Map.of());
        commands(STRANGER, "check " + WORDS);

        await().atMost(Duration.ofSeconds(20)).until(() -> log.getAll().contains("is_archived"));
        assertThat(log.getAll())
                .doesNotContain(WORDS)
                .doesNotContain("xoxb-stand-in")
                .doesNotContain(SlackClient.SECRET);
    }
}
