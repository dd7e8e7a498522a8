package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.limit.Arrivals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bodies that come byte by byte hold up nobody but who sends them. Here eight threads answer; three bodies an address may come. */
@Timeout(60)
@TestPropertySource(
        properties = {
            "server.tomcat.threads.max=8",
            "server.tomcat.threads.min-spare=8",
            "makegood.limits.bodies-under-way=3"
        })
class SlowBodiesTest extends RunningServer {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String LONG = "Content-Length: 5000\r\n";

    private static final int MEGABYTES_4 = 4 * 1024 * 1024;

    @Autowired private Arrivals arrivals;

    private final List<Socket> strangers = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket stranger : strangers) {
            stranger.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /sign-in HTTP/1.1\r\n" + FORM + LONG,
                "POST /sign-in HTTP/1.1\r\nExpect: 100-continue\r\n" + FORM + LONG,
                "POST /sign-in HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + LONG,
                "POST /api/calls HTTP/1.1\r\nContent-Type: application/json\r\n" + LONG,
                "POST /api/calls HTTP/1.1\r\nTransfer-Encoding: chunked\r\n",
                "GET /sign-in HTTP/1.1\r\n" + LONG,
                "GET /nowhere HTTP/1.1\r\n" + LONG
            })
    void answersTheOthersMeanwhile(String head) throws IOException {
        for (int i = 0; i < 20; i++) {
            send(stranger(2 + i % 3), head, "1");
        }

        assertThat(ann.get("/api/me").status()).isEqualTo(200);
        assertThat(ann.post("/api/check", "{\"text\":\"Hello.\"}").status()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsTooMuchFromOneAddressAndTakesTheOthersBodies() throws IOException {
        String head = "POST /sign-in HTTP/1.1\r\n" + FORM + LONG;
        for (int i = 0; i < 4; i++) {
            send(stranger(7), head, "1");
        }

        assertThat(answer(firstAnswered()))
                .startsWith("HTTP/1.1 429 ")
                .contains(
                        "Retry-After: 1\r\n", "Connection: close\r\n", ":too-many", "on their way");

        Socket other = stranger(8);
        send(other, head, "a=");
        send(other, "", "1".repeat(4_998));
        assertThat(answer(other)).startsWith("HTTP/1.1 302 ").contains("/sign-in");
    }

    @Test
    void makesRoomAsSoonAsABodyHasCome() throws IOException {
        String body = "{\"text\":\"I understand your frustration.\"}";
        String head =
                "POST /api/check HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: "
                        + ann.header("Authorization")
                        + "\r\nContent-Length: "
                        + body.length()
                        + "\r\n";
        for (int i = 0; i < 6; i++) {
            Socket socket = stranger(9);
            send(socket, head, body.substring(0, 1));
            send(socket, "", body.substring(1));
            assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").contains("\"warnings\"");
        }
    }

    @Test
    void refusesWhatIsTooMuchToKeepAndHasRoomAgainWhenItIsGone() throws IOException {
        for (int i = 0; i < 18; i++) {
            assertThat(arrivals.keeps("203.0.113." + i % 6, MEGABYTES_4)).isEqualTo(i < 16);
        }
        String head = "POST /sign-in HTTP/1.1\r\n" + FORM + "Content-Length: 100000\r\n";
        Socket refused = stranger(10);
        send(refused, head, "a=");
        send(refused, "", "1".repeat(99_998));
        assertThat(answer(refused))
                .startsWith("HTTP/1.1 429 ")
                .contains("Retry-After: 1\r\n", "Connection: close\r\n");

        for (int i = 0; i < 16; i++) {
            arrivals.frees("203.0.113." + i % 6, MEGABYTES_4);
        }
        Socket taken = stranger(10);
        send(taken, head, "a=");
        send(taken, "", "1".repeat(99_998));
        assertThat(answer(taken))
                .startsWith("HTTP/1.1 302 ")
                .as("what follows it would be lost")
                .contains("Connection: close\r\n");
    }

    @Test
    void keepsTheConnectionOfABodyThatComesWithItsHead() throws IOException {
        Socket socket = stranger(11);
        for (int i = 0; i < 2; i++) {
            send(socket, "POST /sign-in HTTP/1.1\r\n" + FORM + "Content-Length: 3\r\n", "a=1");
            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 302 ")
                    .doesNotContain("Connection: close");
        }
    }

    private Socket stranger(int address) throws IOException {
        Socket stranger =
                new Socket(
                        InetAddress.getByName("127.0.0.1"),
                        port(),
                        InetAddress.getByName("127.0.0." + address),
                        0);
        stranger.setSoTimeout(20_000);
        stranger.setTcpNoDelay(true);
        strangers.add(stranger);
        return stranger;
    }

    private static void send(Socket socket, String head, String body) throws IOException {
        String host = head.isEmpty() ? "" : "Host: 127.0.0.1\r\n\r\n";
        socket.getOutputStream().write((head + host + body).getBytes(StandardCharsets.US_ASCII));
    }

    private Socket firstAnswered() throws IOException {
        while (true) {
            for (Socket stranger : strangers) {
                if (stranger.getInputStream().available() > 0) {
                    return stranger;
                }
            }
            Thread.onSpinWait();
        }
    }

    /** The first that comes of it: all, for answers as small as these. */
    private static String answer(Socket socket) throws IOException {
        byte[] bytes = new byte[16_384];
        int length = socket.getInputStream().read(bytes);
        return new String(bytes, 0, Math.max(0, length), StandardCharsets.UTF_8);
    }
}
