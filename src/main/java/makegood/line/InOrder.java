package makegood.line;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.support.MessageHandlingRunnable;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Messages of each line one after the other, in their order, while lines take turns. It knows how much waits: Spring's own order
 * keeps without a bound whatever comes faster than it goes.
 */
final class InOrder {

    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    /** What one message takes beside its words. */
    private static final int FRAME_BYTES = 500;

    private static final int PAGES_BYTES = 1024 * 1024;

    /** A program's line may carry a thousand calls, and a pause of half a second must not end it. */
    private static final int PROGRAMS_BYTES = 16 * PAGES_BYTES;

    private final Executor threads;
    private final ToLongFunction<String> most;
    private final Consumer<String> over;

    /** An entry is there while something waits or is under way, and with it the order. */
    private final Map<String, LineQueue> waiting = new ConcurrentHashMap<>();

    /**
     * @param most bytes that may wait for a line
     * @param over told once of a line where it is more: then nothing waits for it any more
     */
    InOrder(Executor threads, ToLongFunction<String> most, Consumer<String> over) {
        this.threads = threads;
        this.most = most;
        this.over = over;
    }

    /** How many bytes may wait on one line. */
    static long most(boolean program) {
        return program ? PROGRAMS_BYTES : PAGES_BYTES;
    }

    /** Runs it in its turn. @param work of a channel, for a message */
    void run(Runnable work) {
        if (work instanceof MessageHandlingRunnable handling) {
            run(handling.getMessage(), work);
        } else {
            threads.execute(work);
        }
    }

    /** Runs it in its turn among what is for the same line. @param message what it is done for, and keeps till then */
    void run(Message<?> message, Runnable work) {
        String id = SimpMessageHeaderAccessor.getSessionId(message.getHeaders());
        if (id == null) {
            threads.execute(work);
        } else {
            waiting.compute(id, (same, line) -> with(id, line, work, message));
        }
    }

    private LineQueue with(
            String id, @Nullable LineQueue known, Runnable work, Message<?> message) {
        LineQueue line = known == null ? new LineQueue(most.applyAsLong(id)) : known;
        if (!line.add(work, message, bytes(message))) {
            over.accept(id);
        }
        if (known == null) {
            threads.execute(() -> goOn(id, line, next(id, line)));
        }
        return line;
    }

    /** One on this thread, the rest on whichever comes next, so that lines take turns. */
    private void goOn(String id, LineQueue line, @Nullable Runnable first) {
        Runnable work = first;
        while (work != null) {
            work(work);
            Runnable more = next(id, line);
            if (more == null || handsOn(id, line, more)) {
                return;
            }
            work = more;
        }
    }

    private static void work(Runnable work) {
        try {
            work.run();
        } catch (Throwable failed) {
            // Whatever it is: what waits behind it would wait for ever.
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            LOG.warn("a message of a line failed ({})", cause.getClass().getSimpleName());
        }
    }

    /** Whether another thread goes on; where none can be had, this one does. */
    private boolean handsOn(String id, LineQueue line, Runnable more) {
        try {
            threads.execute(() -> goOn(id, line, more));
            return true;
        } catch (RejectedExecutionException | OutOfMemoryError none) {
            return false;
        }
    }

    /** Where nothing is left the entry goes in the same step, so that nothing is put into it unseen. */
    private @Nullable Runnable next(String id, LineQueue line) {
        @Nullable Runnable[] next = new @Nullable Runnable[1];
        waiting.computeIfPresent(
                id,
                (same, now) -> {
                    next[0] = line.next();
                    return next[0] == null ? null : now;
                });
        return next[0];
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    boolean isBusy(String id) {
        return waiting.containsKey(id);
    }

    /** How many bytes wait for this line. */
    long bytes(String id) {
        LineQueue line = waiting.get(id);
        return line == null ? 0 : line.bytes();
    }

    /** How many bytes wait for all lines together. */
    long bytes() {
        return waiting.values().stream().mapToLong(LineQueue::bytes).sum();
    }

    private static long bytes(Message<?> message) {
        long body = message.getPayload() instanceof byte[] bytes ? bytes.length : 0;
        return FRAME_BYTES + body + headers(message.getHeaders().values());
    }

    /** Headers count too: whoever sends a frame chooses some of those that its answer carries, and how long they are. */
    private static long headers(Collection<?> values) {
        long bytes = 0;
        for (Object value : values) {
            bytes +=
                    switch (value) {
                        case CharSequence text -> text.length();
                        case Map<?, ?> more -> headers(more.keySet()) + headers(more.values());
                        case Collection<?> more -> headers(more);
                        case null, default -> 0;
                    };
        }
        return bytes;
    }
}
