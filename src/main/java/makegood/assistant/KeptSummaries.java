package makegood.assistant;

import makegood.coach.Summary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Summaries that a model wrote, so that each is paid for once. Two who ask at once share one request. */
final class KeptSummaries {

    private static final int KEPT = 500;

    private final Map<String, CompletableFuture<Optional<Summary>>> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, CompletableFuture<Optional<Summary>>> eldest) {
                    return size() > KEPT;
                }
            };

    /** @param seq of the call's last event: what was written before it is out of date */
    Optional<Summary> get(String callId, int seq, Supplier<Optional<Summary>> write) {
        String key = callId + "/" + seq;
        CompletableFuture<Optional<Summary>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Summary>> first;
        synchronized (kept) {
            first = kept.putIfAbsent(key, mine);
        }
        return first == null ? written(key, mine, write) : first.join();
    }

    private Optional<Summary> written(
            String key,
            CompletableFuture<Optional<Summary>> mine,
            Supplier<Optional<Summary>> write) {
        Optional<Summary> summary = Optional.empty();
        try {
            summary = write.get();
            return summary;
        } finally {
            if (summary.isEmpty()) {
                synchronized (kept) {
                    kept.remove(key);
                }
            }
            mine.complete(summary);
        }
    }
}
