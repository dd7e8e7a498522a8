package makegood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Kills the real process in mid-call, as a power cut of the machine's operating system would not: with signal 9. */
class KillTest {

    @TempDir private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        try (RealServer server = RealServer.start(folder)) {
            List<Call> calls = talkUntil(server, 4, 40);
            try (RealServer again = RealServer.start(folder)) {
                for (Call call : calls) {
                    call.isWholeOn(again);
                }
                again.stop();
            }
        }
    }

    /** Each server that comes up after a kill is the one that is killed next, so the database has a past. */
    @Test
    @Tag("soak")
    void losesNothingInThirtyKills() throws Exception {
        Random moments = new Random(30);
        RealServer server = RealServer.start(folder);
        for (int i = 0; i < 30; i++) {
            List<Call> calls = talkUntil(server, 20, 1 + moments.nextInt(400));
            server = RealServer.start(folder);
            for (Call call : calls) {
                call.isWholeOn(server);
            }
        }
        server.stop();
    }

    /** Many talk at once until there are so many answers; then the server is killed, with utterances under way. */
    private static List<Call> talkUntil(RealServer server, int many, int answers) throws Exception {
        AtomicInteger answered = new AtomicInteger();
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            calls.add(new Call(server.opens()));
        }
        List<Thread> reps =
                IntStream.range(0, many)
                        .mapToObj(
                                i ->
                                        Thread.ofVirtual()
                                                .start(() -> calls.get(i).talk(server, answered)))
                        .toList();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> answered.get() >= answers);
        server.kill();
        for (Thread rep : reps) {
            rep.join();
        }
        return calls;
    }

    private record Call(String id, List<JsonNode> acknowledged) {

        Call(String id) {
            this(id, Collections.synchronizedList(new ArrayList<>()));
        }

        void talk(RealServer server, AtomicInteger answered) {
            for (int i = 0; i < 10_000; i++) {
                try {
                    HttpResponse<String> answer = says(server, "c" + i);
                    if (answer.statusCode() == 200) {
                        acknowledged.add(RealServer.JSON.readTree(answer.body()));
                        answered.incrementAndGet();
                    }
                } catch (IOException killed) {
                    return;
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        void isWholeOn(RealServer server) throws Exception {
            JsonNode events = server.events(id);
            for (int i = 0; i < events.size(); i++) {
                assertThat(events.path(i).path("seq").intValue())
                        .as("without a gap")
                        .isEqualTo(i + 1);
            }
            for (JsonNode advice : acknowledged) {
                assertThat(events.path(advice.path("seq").intValue() - 1).path("advice"))
                        .as("the advice of that time")
                        .isEqualTo(advice);
            }
            for (JsonNode advice : acknowledged) {
                String sent = advice.path("clientId").stringValue();
                assertThat(times(events, sent)).as("%s once", sent).isEqualTo(1);
            }
            sentAgainIsTakenOnce(server, events);
        }

        private void sentAgainIsTakenOnce(RealServer server, JsonNode events) throws Exception {
            if (!acknowledged.isEmpty()) {
                String last = acknowledged.getLast().path("clientId").stringValue();
                assertThat(says(server, last).statusCode()).isEqualTo(200);
                assertThat(server.events(id)).hasSameSizeAs(events);
            }
        }

        private HttpResponse<String> says(RealServer server, String clientId)
                throws IOException, InterruptedException {
            String text = "You were late again, and that is line " + clientId + ".";
            return server.hears(id, clientId, text);
        }

        private static long times(JsonNode events, String clientId) {
            return events.valueStream()
                    .filter(event -> clientId.equals(event.path("clientId").stringValue("")))
                    .count();
        }
    }
}
