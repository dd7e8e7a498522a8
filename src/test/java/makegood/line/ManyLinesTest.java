package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import makegood.web.RunningServer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.socket.messaging.SubProtocolWebSocketHandler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lines that come and go by the thousand, and lines that go without a word. */
@Tag("soak")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ManyLinesTest extends RunningServer {

    @Test
    void forgetsAThousandLinesThatWereOpenedAndDropped(@Autowired SubProtocolWebSocketHandler lines)
            throws Exception {
        String call = ann.opens();
        List<RawLine> open = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            RawLine line = RawLine.connected(port(), ann);
            line.text("SUBSCRIBE\nid:s\ndestination:/topic/calls." + call + "\n\n\0");
            open.add(line);
        }
        for (RawLine line : open) {
            line.close();
        }

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(lines.getStats().getWebSocketSessions()).isZero());
        try (StompLine after = StompLine.of(port(), ann)) {
            after.follow(call);
            ann.says(call, "c", "Hello.");
            assertThat(after.event(call, 2)).isNotNull();
        }
    }

    @Test
    void closesALineWhoseHeartNoLongerBeats() throws Exception {
        try (RawLine half = new RawLine(port(), ann)) {
            half.text("CONNECT\naccept-version:1.2\nhost:makegood\nheart-beat:10000,0\n\n\0");
            half.patience(Duration.ofMinutes(2));

            assertThat(half.closeCode()).isNotEqualTo(1000);
        }
    }
}
