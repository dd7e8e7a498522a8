package makegood.assistant;

import com.google.common.cache.CacheBuilder;

import makegood.coach.Summary;
import makegood.model.NoAnswer;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Summaries that a model wrote, so that each is paid for once. Two who ask at once share one request. A failure is not kept
 * as if it were an answer, and not tried again at each look either: a few times, some time apart.
 */
final class KeptSummaries {

    private static final int KEPT = 500;
    private static final int MOST_TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Written> kept =
            CacheBuilder.newBuilder().maximumSize(KEPT).<String, Written>build().asMap();

    KeptSummaries(Clock clock) {
        this.clock = clock;
    }

    /** @param seq of the call's last event: what was written before it is out of date */
    Optional<Summary> get(String callId, int seq, Writing writing) {
        Written entry;
        CompletableFuture<Optional<Summary>> mine;
        CompletableFuture<Optional<Summary>> underway;
        synchronized (kept) {
            entry = kept.computeIfAbsent(callId + "/" + seq, key -> new Written());
            underway = entry.answer;
            if (underway == null && !entry.mayTry(clock.instant())) {
                return Optional.empty();
            }
            mine = new CompletableFuture<>();
            entry.answer = underway == null ? mine : underway;
        }
        return underway == null ? written(entry, mine, writing) : underway.join();
    }

    void forget(String callId) {
        synchronized (kept) {
            kept.keySet().removeIf(key -> key.startsWith(callId + "/"));
        }
    }

    private Optional<Summary> written(
            Written entry, CompletableFuture<Optional<Summary>> mine, Writing writing) {
        Optional<Summary> summary = Optional.empty();
        boolean asked = true;
        try {
            summary = writing.write();
        } catch (NoAnswer failure) {
            asked = failure.reason().isFailure();
        } finally {
            if (summary.isEmpty()) {
                failed(entry, asked);
            }
            mine.complete(summary);
        }
        return summary;
    }

    private void failed(Written entry, boolean asked) {
        synchronized (kept) {
            entry.answer = null;
            if (asked) {
                entry.failures++;
                entry.notBefore = clock.instant().plus(BETWEEN_TRIES);
            }
        }
    }

    /** Asks the model: no answer, or one that nothing bears out, is a failure. */
    interface Writing {
        Optional<Summary> write() throws NoAnswer;
    }

    private static final class Written {

        private @Nullable CompletableFuture<Optional<Summary>> answer;
        private int failures;
        private Instant notBefore = Instant.MIN;

        boolean mayTry(Instant now) {
            return failures < MOST_TRIES && !now.isBefore(notBefore);
        }
    }
}
