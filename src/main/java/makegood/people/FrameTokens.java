package makegood.people;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Short-lived tokens for the panel in another page's frame, where browsers keep the session's cookie back. Only a token's
 * digest is kept, in memory: after a restart the page around the panel asks for another.
 */
@Component
final class FrameTokens {

    static final Duration LIFE = Duration.ofMinutes(15);
    static final int MOST = 10_000;

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Clock clock;

    FrameTokens(Clock clock) {
        this.clock = clock;
    }

    /** @return empty where too many are in use */
    Optional<Issued> issue(Person person) {
        Instant now = clock.instant();
        held.values().removeIf(each -> !each.until().isAfter(now));
        if (held.size() >= MOST) {
            return Optional.empty();
        }
        String token = Secrets.fresh();
        Instant until = now.plus(LIFE);
        held.put(Secrets.digest(token), new Held(person.name(), until));
        return Optional.of(new Issued(token, until));
    }

    /** The name of the person that it was issued for; empty for one that is unknown or no longer holds. */
    Optional<String> nameOf(String token) {
        return Optional.ofNullable(held.get(Secrets.digest(token)))
                .filter(each -> each.until().isAfter(clock.instant()))
                .map(Held::name);
    }

    /** Ends those of a person. */
    void forget(String name) {
        held.values().removeIf(each -> each.name().equals(name));
    }

    record Issued(String token, Instant until) {
        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "Issued[until " + until + "]";
        }
    }

    private record Held(String name, Instant until) {}
}
