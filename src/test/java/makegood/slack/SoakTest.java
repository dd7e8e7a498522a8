package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** 200 commands in a minute: none lost, none twice, each acknowledged within three seconds. */
@Tag("soak")
@Timeout(180)
class SoakTest extends SlackServer {

    private static final int COMMANDS = 200;
    private static final Duration APART = Duration.ofMinutes(1).dividedBy(COMMANDS);

    @Test
    void answersEachCommandOnceAndInTime() throws Exception {
        List<String> addresses = new ArrayList<>();
        List<Future<Duration>> acknowledged = new ArrayList<>();
        Instant start = Instant.now();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < COMMANDS; i++) {
                String address = SLACK.responseUrl();
                String text = "Order " + i + " was three weeks late, and I want a refund.";
                addresses.add(address);
                acknowledged.add(people.submit(() -> timed(text, address)));
                Thread.sleep(
                        Math.max(
                                0,
                                Duration.between(
                                                Instant.now(),
                                                start.plus(APART.multipliedBy(i + 1)))
                                        .toMillis()));
            }
        }

        Duration slowest = Duration.ZERO;
        for (Future<Duration> each : acknowledged) {
            slowest = each.get().compareTo(slowest) > 0 ? each.get() : slowest;
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> addresses.stream().noneMatch(each -> SLACK.answersAt(each).isEmpty()));
        System.out.printf("slowest acknowledgement: %d ms%n", slowest.toMillis());
        assertThat(slowest).isLessThan(Duration.ofSeconds(3));
        assertThat(addresses).allSatisfy(each -> assertThat(SLACK.answersAt(each)).hasSize(1));
    }

    private Duration timed(String text, String address) {
        Instant before = Instant.now();
        assertThat(client.command(ANN, "C1", text, address, address).statusCode()).isEqualTo(200);
        return Duration.between(before, Instant.now());
    }
}
