package makegood.slack;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Work that goes on after Slack was answered: in each lane one piece after the other, in the order in which it came; lanes
 * beside each other. Bounded: whoever comes when all is full is told so, and nothing is lost silently.
 */
@SlackPart
final class Lanes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    static final int MOST = 2_000;

    private static final long GRACE_SECONDS = 8;

    private final Map<String, Deque<Runnable>> waiting = new HashMap<>();
    // Not virtual threads: understanding words keeps every processor busy, and others would wait.
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private int held;
    private boolean closed;

    /** @return false where no more can be taken */
    synchronized boolean run(String lane, Runnable work) {
        if (closed || held >= MOST) {
            return false;
        }
        held++;
        Deque<Runnable> queue = waiting.get(lane);
        if (queue != null) {
            queue.add(work);
        } else {
            waiting.put(lane, new ArrayDeque<>(List.of(work)));
            threads.execute(() -> drain(lane));
        }
        return true;
    }

    private void drain(String lane) {
        for (Runnable work = next(lane, false); work != null; work = next(lane, true)) {
            try {
                work.run();
            } catch (Throwable failed) {
                // An error too must not end the lane: nobody would go on with what waits in it.
                // Its message may hold somebody's words.
                LOG.warn(
                        "Something for Slack failed ({}).",
                        failed.getClass().getName(),
                        where(failed));
            }
        }
    }

    /** The trace without the message. */
    private static Throwable where(Throwable failed) {
        Throwable trace = new Throwable(failed.getClass().getName());
        trace.setStackTrace(failed.getStackTrace());
        return trace;
    }

    private synchronized @Nullable Runnable next(String lane, boolean oneIsDone) {
        if (oneIsDone) {
            held--;
        }
        Deque<Runnable> queue = waiting.get(lane);
        Runnable work = queue == null ? null : queue.poll();
        if (work == null) {
            waiting.remove(lane);
        }
        return work;
    }

    /** What was acknowledged is finished, as far as it can be in a few seconds. */
    @Override
    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
        }
        threads.shutdown();
        if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
