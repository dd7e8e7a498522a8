package makegood.line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Queue;

/** What waits for its turn on one line. Safe for several threads. */
final class LineQueue {

    private final long most;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long bytes;
    private @Nullable Object last;
    private boolean over;

    /** @param most bytes that may wait */
    LineQueue(long most) {
        this.most = most;
    }

    /**
     * @param of what the work is done for; of one that several works are done for, only the first counts
     * @param bytesOf how many bytes that takes
     * @return whether the line goes on; said once where it does not: then all that waits is let go
     */
    synchronized boolean add(Runnable work, Object of, long bytesOf) {
        if (over) {
            return true;
        }
        long size = of == last ? 0 : bytesOf;
        last = of;
        // One that is too large by itself goes out where nothing else waits.
        if (!waiting.isEmpty() && bytes + size > most) {
            waiting.clear();
            bytes = 0;
            over = true;
            return false;
        }
        waiting.add(new Waiting(work, size));
        bytes += size;
        return true;
    }

    synchronized @Nullable Runnable next() {
        Waiting first = waiting.poll();
        if (first == null) {
            return null;
        }
        bytes -= first.size();
        return first.work();
    }

    synchronized long bytes() {
        return bytes;
    }

    private record Waiting(Runnable work, long size) {}
}
