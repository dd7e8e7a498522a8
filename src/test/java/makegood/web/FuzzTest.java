package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.line.StompLine;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Whatever comes, the answer is an answer: never a fault of the server's, and nothing of its inside. */
class FuzzTest extends RunningServer {

    private static final List<String> INSIDE =
            List.of("java.", "org.spring", "makegood.", "org.h2", "insert into", "Exception");

    @Test
    @Timeout(180)
    void answersOddRequestsWithoutAFault() {
        requests(11, 1_500);
    }

    @Test
    @Tag("soak")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void answersAHundredThousandOddRequests() {
        IntStream.range(0, 20).parallel().forEach(seed -> requests(seed, 5_000));
    }

    @Test
    @Timeout(180)
    void livesThroughOddFrames() {
        frames(11, 1_500);
    }

    @Test
    @Tag("soak")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void livesThroughAHundredThousandOddFrames() {
        long before = openLines();
        IntStream.range(0, 20).parallel().forEach(seed -> frames(seed, 5_000));

        assertThat(openLines()).isLessThanOrEqualTo(before + 2);
    }

    private void requests(int seed, int count) {
        FuzzRequests fuzz = new FuzzRequests(seed);
        List<Api> people = List.of(ann, bob, mia);
        for (int i = 0; i < count; i++) {
            String call = i % 50 == 0 ? ann.opens() : Api.anyId();
            FuzzRequests.Request request = fuzz.next(call);
            Api.Reply reply = request.send(people.get(i % people.size()));

            assertThat(reply.status()).as("%s → %s", request, reply.body()).isLessThan(500);
            if (reply.status() >= 400) {
                assertThat(INSIDE)
                        .as(reply.body())
                        .noneMatch(each -> hasInside(reply.body(), each));
            }
            assertThat(reply.header("X-Injected")).isEmpty();
        }
    }

    private static boolean hasInside(String body, String inside) {
        return body.contains(inside) && !body.contains("urn:" + inside);
    }

    private void frames(int seed, int count) {
        FuzzRequests fuzz = new FuzzRequests(seed);
        String call = ann.opens();
        StompLine line = StompLine.of(port(), ann);
        for (int i = 0; i < count; i++) {
            if (!line.isOpen()) {
                line.close();
                line = StompLine.of(port(), ann);
            }
            line.tries(fuzz.nextFrame(call));
        }
        line.close();
        try (StompLine again = StompLine.of(port(), ann)) {
            again.answered(call);
        }
        assertThat(line.messagesWith("urn:makegood:problem:unexpected")).isZero();
    }

    /** Sockets of this process to the server, as a measure of what leaks. */
    private static long openLines() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("heart-beat-"))
                .count();
    }
}
