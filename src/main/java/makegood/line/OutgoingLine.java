package makegood.line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Queue;

/** What waits to be written to one line. Safe for several threads. */
final class OutgoingLine {

    private final long most;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean over;

    /** @param most bytes that may wait */
    OutgoingLine(long most) {
        this.most = most;
    }

    /** @return whether the line goes on; said once where it does not: then all that waits is let go, and it is to be closed */
    synchronized boolean add(Runnable write, long size) {
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
        waiting.add(new Waiting(write, size));
        bytes += size;
        return true;
    }

    synchronized @Nullable Runnable next() {
        Waiting first = waiting.poll();
        if (first == null) {
            return null;
        }
        bytes -= first.size();
        return first.write();
    }

    synchronized long bytes() {
        return bytes;
    }

    private record Waiting(Runnable write, long size) {}
}
