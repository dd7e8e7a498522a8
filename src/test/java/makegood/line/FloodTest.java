package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.web.Api;
import makegood.web.RunningServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import tools.jackson.databind.JsonNode;

import java.util.concurrent.CountDownLatch;

/** One who sends more than anybody means to. */
@Timeout(90)
class FloodTest extends RunningServer {

    @Test
    void refusesWhatALineSendsBeyondItsShareAndAnswersTheOthers() {
        try (StompLine flooder = StompLine.of(port(), ann);
                StompLine other = StompLine.of(port(), bob)) {
            String call = bob.opens();

            for (int i = 0; i < 2_500; i++) {
                flooder.sends("/app/calls/none/nonsense", "{\"clientId\":\"f" + i + "\"}");
            }
            other.answered(call);

            JsonNode problem = flooder.next(frame -> frame.body().contains("too-much")).json();
            assertThat(problem.path("status").intValue()).isEqualTo(429);
            assertThat(problem.path("clientId").stringValue()).startsWith("f");
            assertThat(problem.path("detail").stringValue()).contains("again");
        }
    }

    /** As where drafts come faster than they are understood: Spring keeps whatever waits in its order. */
    @Test
    void keepsNoMoreOfALineThanFitsWhileItsFramesWait(
            @Autowired @Qualifier("lineTaking") ThreadPoolTaskExecutor taking) throws Exception {
        String call = ann.opens();
        CountDownLatch free = new CountDownLatch(1);
        try (StompLine line = StompLine.of(port(), ann)) {
            line.answered(call);
            for (int i = 0; i < taking.getCorePoolSize(); i++) {
                taking.execute(() -> wait(free));
            }
            String padding = " ".repeat(50_000);
            for (int i = 0; i < 400; i++) {
                line.sends(
                        "/app/calls/" + call + "/draft",
                        "{\"clientId\":\"d"
                                + i
                                + "\",\"speaker\":\"rep\",\"text\":\"Hello.\"}"
                                + padding);
            }

            JsonNode problem = line.next(frame -> frame.body().contains("too-much")).json();
            assertThat(problem.path("status").intValue()).isEqualTo(429);
            free.countDown();
            assertThat(line.next(frame -> frame.body().contains("\"d0\"")).body())
                    .contains("\"warnings\"");
        } finally {
            free.countDown();
        }
    }

    private static void wait(CountDownLatch free) {
        try {
            free.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void endsALineThatFloods() throws Exception {
        try (RawLine flooder = RawLine.connected(port(), ann);
                StompLine other = StompLine.of(port(), bob)) {
            String call = bob.opens();
            byte[] beat = {(byte) 0x81, (byte) 0x81, 0, 0, 0, 0, '\n'};
            byte[] beats = new byte[beat.length * 1_000];
            for (int i = 0; i < beats.length; i++) {
                beats[i] = beat[i % beat.length];
            }
            try {
                for (int i = 0; i < 40; i++) {
                    flooder.write(beats);
                }
            } catch (java.net.SocketException hungUp) {
                assertThat(hungUp).isNotNull();
            }

            assertThat(flooder.closeCode()).isIn(1013, -1);
            other.answered(call);
        }
    }

    @Test
    void refusesRequestsBeyondAPersonsShare() {
        Api adi = as("adi");
        boolean[] refused = new boolean[1];

        java.util.stream.IntStream.range(0, 6_000)
                .parallel()
                .mapToObj(i -> refused[0] ? null : adi.get("/api/me"))
                .filter(reply -> reply != null && reply.status() == 429)
                .limit(1)
                .forEach(
                        reply -> {
                            refused[0] = true;
                            assertThat(reply.header("Retry-After")).isEqualTo("1");
                            assertThat(reply.json().path("type").stringValue())
                                    .isEqualTo("urn:makegood:problem:too-much");
                        });

        assertThat(ann.get("/api/me").status()).isEqualTo(200);
    }
}
