package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.RunningServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What comes on the live line from those who mean harm, or whose program is broken. Another's line is none the worse. */
@Timeout(60)
class HostileFramesTest extends RunningServer {

    private StompLine other;
    private String call;

    @BeforeEach
    void connect() {
        call = bob.opens();
        other = StompLine.of(port(), bob);
    }

    @AfterEach
    void othersAreUnharmed() {
        other.answered(call);
        other.close();
    }

    @Test
    void closesALineOnBadUtf8() throws Exception {
        try (RawLine line = RawLine.connected(port(), ann)) {
            line.whole(RawLine.TEXT, new byte[] {'S', 'E', 'N', 'D', '\n', (byte) 0xc3, 0x28, 0});

            assertThat(line.closeCode()).isEqualTo(1007);
        }
    }

    @Test
    void closesALineOnAFrameOfTenMegabytes() throws Exception {
        try (RawLine line = RawLine.connected(port(), ann)) {
            try {
                line.whole(RawLine.TEXT, new byte[10 * 1024 * 1024]);
            } catch (java.net.SocketException hungUp) {
                assertThat(hungUp).isNotNull();
            }

            assertThat(line.closeCode()).isIn(1002, 1009, -1);
        }
    }

    @Test
    void closesALineOnAMessageThatNeverEnds() throws Exception {
        try (RawLine line = RawLine.connected(port(), ann)) {
            byte[] part = "x".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
            line.frame(RawLine.TEXT, part);
            try {
                for (int i = 0; i < 200; i++) {
                    line.frame(0, part);
                }
            } catch (java.net.SocketException hungUp) {
                assertThat(hungUp).isNotNull();
            }

            assertThat(line.closeCode()).isIn(1002, 1009, -1);
        }
    }

    @Test
    void answersBrokenBytesInABinaryFrame() throws Exception {
        try (StompLine line = StompLine.of(port(), ann)) {
            byte[] head =
                    ("SEND\ndestination:/app/calls/" + call + "/draft\ncontent-length:4\n\n")
                            .getBytes(StandardCharsets.US_ASCII);
            byte[] frame = java.util.Arrays.copyOf(head, head.length + 5);
            frame[head.length] = (byte) 0xff;
            frame[head.length + 2] = (byte) 0xc3;

            line.binary(frame);

            assertThat(line.anyError().path("status").intValue()).isIn(400, 404);
        }
    }

    @Test
    void answersNullsInAText() {
        String own = ann.opens();
        try (StompLine line = StompLine.of(port(), ann)) {
            String body = "{\"clientId\":\"n\",\"speaker\":\"rep\",\"text\":\"a\0b\"}";
            line.send(
                    "SEND",
                    Map.of(
                            "destination",
                            "/app/calls/" + own + "/utterances",
                            "content-length",
                            String.valueOf(body.length())),
                    body);

            assertThat(line.anyError().path("status").intValue()).isEqualTo(400);
            line.answered(own);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"clientId\":["})
    void answersDeeplyNestedJson(String opened) {
        String own = ann.opens();
        try (StompLine line = StompLine.of(port(), ann)) {
            line.sends("/app/calls/" + own + "/draft", opened.repeat(60_000 / opened.length()));

            assertThat(line.anyError().path("status").intValue()).isEqualTo(400);
            line.answered(own);
        }
    }

    @Test
    void takesNoHarmFromThousandsOfHeaders() {
        String own = ann.opens();
        try (StompLine line = StompLine.of(port(), ann)) {
            Map<String, String> bomb =
                    IntStream.range(0, 5_000)
                            .boxed()
                            .collect(Collectors.toMap(i -> "h" + i, i -> "v"));
            bomb.put("destination", "/app/calls/" + own + "/nonsense");

            line.send("SEND", bomb, "{}");

            assertThat(line.anyError().path("status").intValue()).isEqualTo(404);
            line.answered(own);
        }
    }

    @Test
    void takesNoHarmFromAnEndlessHeader() {
        String own = ann.opens();
        try (StompLine line = StompLine.of(port(), ann)) {
            line.send("SEND", Map.of("destination", "/app/" + "x".repeat(60_000)), "{}");

            assertThat(line.anyError().path("status").intValue()).isEqualTo(404);
            line.answered(own);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9", "0.1", "1.2.3", "nonsense"})
    void refusesAStompThatNobodySpeaks(String version) {
        try (StompLine line =
                StompLine.handshake(port(), Map.of("Authorization", ann.header("Authorization")))) {
            assertThat(line.connect(Map.of("accept-version", version)).command())
                    .isEqualTo("ERROR");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN", "ABORT", "ACK", "NACK", "UNSUBSCRIBE", "MESSAGE", "CONNECTED"})
    void takesNoHarmFromACommandThatIsNotForIt(String command) {
        String own = ann.opens();
        try (StompLine line = StompLine.of(port(), ann)) {
            line.send(command, Map.of("id", "1", "transaction", "t"), "");
        }
        try (StompLine again = StompLine.of(port(), ann)) {
            again.answered(own);
        }
    }

    @Test
    void takesNoHarmFromThousandsOfSubscriptions() {
        String own = ann.opens();
        try (StompLine line = StompLine.of(port(), ann)) {
            for (int i = 0; i < 900; i++) {
                line.subscribe("/topic/calls." + own);
            }
            ann.says(own, "c1", "Hello.");

            line.answered(own);
        }
    }
}
