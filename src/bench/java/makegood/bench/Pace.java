package makegood.bench;

import makegood.evaluation.wire.RepClient;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Many calls at once, each with a line of its own, each saying one thing after another at its pace. An utterance counts from
 * the moment at which it was to be sent: one that waits because the machine does not keep up counts its waiting.
 */
final class Pace implements AutoCloseable {

    private static final Duration LATEST = Duration.ofSeconds(20);
    private static final int OPENING_AT_ONCE = 8;

    private final HttpClient client;
    private final int port;
    private final List<String> open = new ArrayList<>();
    private final List<PacedLine> lines = new ArrayList<>();
    private final List<List<Talks.Line>> talks = new ArrayList<>();
    private final Map<String, Long> due = new ConcurrentHashMap<>();
    private final int[] said;
    private Sample sample = new Sample("");

    /** Opens so many calls. No text of theirs comes twice. */
    Pace(HttpClient client, Server product, int calls, int firstRound) throws Exception {
        Talks all = new Talks();
        for (int round = firstRound; talks.size() < calls; round++) {
            talks.addAll(all.round(round));
        }
        Caller caller = new Caller(client, product);
        List<Future<String>> ids = new ArrayList<>();
        try (ExecutorService opening = Executors.newFixedThreadPool(OPENING_AT_ONCE)) {
            for (int i = 0; i < calls; i++) {
                ids.add(opening.submit(caller::open));
            }
        }
        for (Future<String> id : ids) {
            open.add(id.get());
        }
        this.client = client;
        this.port = product.port();
        said = new int[calls];
    }

    /** A line for each call. */
    Pace connected() {
        for (String call : open) {
            lines.add(new PacedLine(client, port, call, this::heard));
        }
        return this;
    }

    /**
     * Talks for a while.
     *
     * @param between two utterances of one call
     * @return from the moment at which each was to be sent until its advice was there
     */
    Sample talk(String name, Duration between, Duration time) throws InterruptedException {
        Sample heard = new Sample(name);
        sample = heard;
        long step = between.toNanos() / lines.size();
        long count = time.toNanos() / step;
        long start = System.nanoTime() + 50_000_000;
        for (long i = 0; i < count; i++) {
            long at = start + i * step;
            LockSupport.parkNanos(at - System.nanoTime());
            say((int) (i % lines.size()), at);
        }
        long latest = System.nanoTime() + LATEST.toNanos();
        while (!due.isEmpty() && System.nanoTime() < latest) {
            Thread.sleep(20);
        }
        return heard;
    }

    /** How many never came, or too late. */
    int missing() {
        int missing = due.size();
        due.clear();
        return missing;
    }

    private void say(int call, long at) {
        List<Talks.Line> talk = talks.get(call);
        int turn = said[call]++;
        String id = "p" + call + "-" + turn;
        Talks.Line line = talk.get(turn % talk.size());
        String text = line.text() + (turn < talk.size() ? "" : " Once more, " + turn + ".");
        due.put(id, at);
        lines.get(call)
                .say(RepClient.json(Caller.utterance(id, new Talks.Line(line.speaker(), text))));
    }

    /** Finds the id without reading the frame as JSON: the client shares the machine with what is measured. */
    private void heard(String frame) {
        int at = frame.indexOf("\"clientId\":\"p");
        if (at > 0) {
            int from = at + "\"clientId\":\"".length();
            Long since = due.remove(frame.substring(from, frame.indexOf('"', from)));
            if (since != null) {
                long took = System.nanoTime() - since;
                synchronized (this) {
                    sample.add(took);
                }
            }
        }
    }

    @Override
    public void close() {
        lines.forEach(PacedLine::close);
    }
}
