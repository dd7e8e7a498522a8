package makegood.line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Queue;

/** What waits for its turn on one line. Safe for several threads. */
final class LineQueue {

    private final long most;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean over;

    /** @param most bytes that may wait */
    LineQueue(long most) {
        this.most = most;
    }

    /** @return whether the line goes on; said once where it does not: then all that waits is let go */
    synchronized boolean add(Runnable work, long size) {
        if (over) {
            return true;
        }
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
