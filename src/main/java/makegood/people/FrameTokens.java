package makegood.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Short-lived tokens for the panel in another page's frame, where browsers keep the session's cookie back. Only a token's
 * digest is kept, in the table {@code frame_token}: so it is good at each node, and ends at each at once.
 */
@Component
final class FrameTokens {

    static final Duration LIFE = Duration.ofMinutes(15);
    static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    FrameTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return empty where too many are in use */
    Optional<Issued> issue(Person person) {
        Instant now = clock.instant();
        jdbc.sql("delete from frame_token where expires_at <= ?").param(at(now)).update();
        long inUse = jdbc.sql("select count(*) from frame_token").query(Long.class).single();
        if (inUse >= MOST) {
            return Optional.empty();
        }
        String token = Secrets.fresh();
        Instant until = now.plus(LIFE);
        jdbc.sql("insert into frame_token (digest, person, expires_at) values (?, ?, ?)")
                .params(Secrets.digest(token), person.name(), at(until))
                .update();
        return Optional.of(new Issued(token, until));
    }

    /** The name of the person that it was issued for; empty for one that is unknown or no longer holds. */
    Optional<String> nameOf(String token) {
        return jdbc.sql("select person from frame_token where digest = ? and expires_at > ?")
                .params(Secrets.digest(token), at(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** Ends those of a person. */
    void forget(String name) {
        jdbc.sql("delete from frame_token where person = ?").param(name).update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    record Issued(String token, Instant until) {
        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "Issued[until " + until + "]";
        }
    }
}
