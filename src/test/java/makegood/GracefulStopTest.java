package makegood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import makegood.web.Listening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The real process, stopped as an operator stops it, with utterances under way. */
@Timeout(240)
class GracefulStopTest {

    private static final int AT_ONCE = 6;
    private static final int ENDED_BY_TERM = 143;

    /** Long enough to be under way when the stop comes. */
    private static final String LONG =
            "You were three weeks late, and nobody called me. ".repeat(60);

    @TempDir private Path folder;

    @Test
    void answersWhatIsUnderWayAndTellsLinesToComeBack() throws Exception {
        try (RealServer server = RealServer.start(folder);
                ExecutorService reps = Executors.newFixedThreadPool(AT_ONCE)) {
            String call = server.opens();
            server.hears(call, "first", "You were late.");
            try (Listening line = Listening.to(server.port(), "rep", "rep", call)) {
                List<Future<HttpResponse<String>>> underWay = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    String clientId = "c" + i;
                    underWay.add(reps.submit(() -> server.hears(call, clientId, LONG)));
                }
                line.says(call, "on-the-line", LONG);
                // Utterances of one call are taken one by one: with the first answered the others
                // wait.
                await().atMost(Duration.ofSeconds(30))
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> underWay.stream().anyMatch(Future::isDone));
                assertThat(underWay).as("some are under way").anyMatch(each -> !each.isDone());

                server.isAskedToStop();
                // Again, as who is impatient does: it must not end the process any sooner.
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> underWay.stream().filter(Future::isDone).count() > 1);
                server.stop();

                assertThat(server.ended())
                        .as("ended by the signal, not by a crash")
                        .isEqualTo(ENDED_BY_TERM);
                for (Future<HttpResponse<String>> each : underWay) {
                    assertThat(each.get().statusCode()).as(each.get().body()).isEqualTo(200);
                }
                assertThat(line.isAnswered("on-the-line")).isTrue();
                assertThat(line.closeCode()).as("come back").isEqualTo(1001);
                assertThat(server.log()).doesNotContain("ERROR", "Exception");
            }
            try (RealServer again = RealServer.start(folder)) {
                assertThat(again.events(call).size()).isEqualTo(2 + AT_ONCE + 1);
                again.stop();
            }
        }
    }
}
