package makegood.model;

import java.net.CookieHandler;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Notes when a provider says {@code Retry-After}. LangChain4j's exceptions keep no headers; the JDK's client shows those of
 * every response to its cookie handler, which is otherwise of no use to us: it keeps and sends no cookie.
 */
final class RetryAfter extends CookieHandler {

    /** A provider that names a longer time is asked again after this one. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private final AtomicReference<Duration> said = new AtomicReference<>(Duration.ZERO);

    RetryAfter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> request) {
        return Map.of();
    }

    @Override
    public void put(URI uri, Map<String, List<String>> response) {
        response.forEach(
                (name, values) -> {
                    if ("Retry-After".equalsIgnoreCase(name) && !values.isEmpty()) {
                        said.set(wait(values.getFirst()));
                    }
                });
    }

    /** The time last named, and forgets it; zero where none was. */
    Duration take() {
        return said.getAndSet(Duration.ZERO);
    }

    /** Seconds, or a date. */
    private Duration wait(String value) {
        try {
            Duration time =
                    value.strip().matches("\\d{1,9}")
                            ? Duration.ofSeconds(Long.parseLong(value.strip()))
                            : Duration.between(
                                    clock.instant(),
                                    ZonedDateTime.parse(
                                            value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
            if (time.isNegative()) {
                return Duration.ZERO;
            }
            return time.compareTo(LONGEST) > 0 ? LONGEST : time;
        } catch (DateTimeException unreadable) {
            return Duration.ZERO;
        }
    }
}
