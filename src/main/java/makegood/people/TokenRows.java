package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The table {@code api_token}. */
final class TokenRows {

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold, whoever's they are. */
    List<StoredToken> holding(Instant now) {
        return jdbc.sql("select * from api_token where revoked_at is null and expires_at > ?")
                .param(at(now))
                .query((row, number) -> token(row))
                .list();
    }

    /** Those of a person that were not revoked, the newest first; also such as have expired. */
    List<StoredToken> of(String person) {
        return jdbc.sql(
                        """
                        select * from api_token where person = ? and revoked_at is null
                        order by created_at desc, id\
                        """)
                .param(person)
                .query((row, number) -> token(row))
                .list();
    }

    void insert(StoredToken token) {
        jdbc.sql(
                        """
                        insert into api_token (id, person, label, digest, scope, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(token.id())
                .param(token.person())
                .param(token.label())
                .param(token.digest())
                .param(token.scope().name())
                .param(at(token.createdAt()))
                .param(at(token.expiresAt()))
                .update();
    }

    /** @return whether there was one to revoke */
    boolean revoke(String person, String id, Instant now) {
        return jdbc.sql(
                                "update api_token set revoked_at = ? where id = ? and person = ?"
                                        + " and revoked_at is null")
                        .params(at(now), id, person)
                        .update()
                > 0;
    }

    /** @return how many */
    int revokeAll(String person, Instant now) {
        return jdbc.sql(
                        "update api_token set revoked_at = ? where person = ? and revoked_at is"
                                + " null")
                .params(at(now), person)
                .update();
    }

    void used(String id, Instant now) {
        jdbc.sql("update api_token set last_used_at = ? where id = ?").params(at(now), id).update();
    }

    private static StoredToken token(ResultSet row) throws SQLException {
        return new StoredToken(
                row.getString("id"),
                row.getString("person"),
                row.getString("label"),
                row.getString("digest"),
                Scope.valueOf(row.getString("scope")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_used_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
