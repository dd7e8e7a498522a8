package makegood.people;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The table {@code invitation}. */
final class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One link a person holds: those from before are void. */
    void replace(String person, String digest, String by, Instant now, Instant until) {
        forget(person);
        jdbc.sql(
                        """
                        insert into invitation (digest, person, created_at, created_by, expires_at)
                        values (?, ?, ?, ?, ?)\
                        """)
                .params(digest, person, at(now), by, at(until))
                .update();
    }

    void forget(String person) {
        jdbc.sql("delete from invitation where person = ? and used_at is null")
                .param(person)
                .update();
    }

    /** Whose it is; empty for one that is unknown, used or too old. */
    Optional<String> personOf(String digest, Instant now) {
        return jdbc.sql(
                        "select person from invitation where digest = ? and used_at is null and"
                                + " expires_at > ?")
                .params(digest, at(now))
                .query(String.class)
                .optional();
    }

    /** @return whether it could be used; of two who try at once, one can */
    boolean use(String digest, Instant now) {
        return jdbc.sql(
                                "update invitation set used_at = ? where digest = ? and used_at is"
                                        + " null and expires_at > ?")
                        .params(at(now), digest, at(now))
                        .update()
                > 0;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
