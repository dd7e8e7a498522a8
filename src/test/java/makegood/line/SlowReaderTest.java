package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.RunningServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who follows a call and does not read what is pushed. */
@Timeout(120)
class SlowReaderTest extends RunningServer {

    private static final int SUBSCRIPTIONS = 400;

    @Test
    void isClosedOnceItsBufferIsFullAndCatchesUpLater() throws Exception {
        String call = ann.opens();
        try (RawLine slow = RawLine.connected(port(), ann);
                StompLine other = StompLine.of(port(), ann)) {
            other.follow(call);
            for (int i = 0; i < SUBSCRIPTIONS; i++) {
                slow.text("SUBSCRIBE\nid:s" + i + "\ndestination:/topic/calls." + call + "\n\n\0");
            }

            int said = 0;
            while (said < 30) {
                ann.says(call, "c" + said, "A long line. ".repeat(500));
                said++;
            }

            assertThat(other.event(call, 31).path("seq").intValue()).isEqualTo(31);
            // Whatever lies in the buffers of the socket is read; then comes the end of the line.
            assertThat(slow.closeCode()).isNotEqualTo(1000);
            assertThat(ann.get("/api/calls/" + call + "/events?after=1").json().size())
                    .isEqualTo(said);
        }
    }
}
