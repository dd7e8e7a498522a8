package makegood.review;

import makegood.retention.KeepsWords;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Comments on calls. They stand in a table of their own, not among the events: a private one must never travel to the rep,
 * and what a manager thinks of a call is no part of it.
 */
@Service
public class Comments implements KeepsWords {

    private static final String SELECT =
            """
            select comment_id, call_id, seq, author, audience, words, written_at from call_comment\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Comments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that this person may read, the oldest first; erased ones are gone. */
    public List<Comment> on(String callId, String reader) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where call_id = :call and words <> '' and (audience = 'rep' or author = :reader)
                                order by written_at, comment_id\
                                """)
                .param("call", callId)
                .param("reader", reader)
                .query((row, number) -> comment(row))
                .list();
    }

    public Comment add(
            String callId,
            @Nullable Integer seq,
            String by,
            Comment.Audience audience,
            String text) {
        OffsetDateTime now =
                clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        Comment comment =
                new Comment(
                        UUID.randomUUID().toString(),
                        callId,
                        seq,
                        by,
                        audience,
                        text.replace('\0', ' '),
                        now);
        jdbc.sql(
                        """
                        insert into call_comment (comment_id, call_id, seq, author, audience, words, written_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(comment.id())
                .param(callId)
                .param(seq)
                .param(by)
                .param(audience.key())
                .param(comment.text())
                .param(now)
                .update();
        return comment;
    }

    /** @return whether there was such a comment by this person */
    public boolean delete(String callId, String id, String by) {
        return jdbc.sql(
                                "delete from call_comment where comment_id = ? and call_id = ? and"
                                        + " author = ?")
                        .params(id, callId, by)
                        .update()
                > 0;
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getString(1),
                row.getString(2),
                row.getObject(3, Integer.class),
                row.getString(4),
                Comment.Audience.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class));
    }

    @Override
    public String what() {
        return "comments";
    }

    @Override
    public int erase(Collection<String> calls, Extent extent) {
        return jdbc.sql(
                        "update call_comment set words = '' where call_id in (:calls) and words <>"
                                + " ''")
                .param("calls", calls)
                .update();
    }

    /** What was told to the rep; what a manager noted for themselves is their own. */
    @Override
    public List<?> kept(Collection<String> calls, @Nullable String externalId) {
        if (calls.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        SELECT
                                + """
                                 where call_id in (:calls) and audience = 'rep' and words <> ''
                                order by written_at\
                                """)
                .param("calls", calls)
                .query(
                        (row, number) -> {
                            Comment comment = comment(row);
                            return Map.of(
                                    "callId", comment.callId(),
                                    "at", comment.at(),
                                    "by", comment.by(),
                                    "text", comment.text());
                        })
                .list();
    }
}
