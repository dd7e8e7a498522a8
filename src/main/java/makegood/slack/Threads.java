package makegood.slack;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Which threads are calls. */
@SlackPart
class Threads {

    private static final String SELECT =
            "select channel, thread, call_id, told_seq, last_at from slack_thread";

    private final JdbcClient jdbc;
    private final Clock clock;

    Threads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CallThread> find(String channel, String thread) {
        return jdbc.sql(SELECT + " where channel = ? and thread = ?")
                .params(channel, thread)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The thread of this channel whose call has an event that was sent by this name, however long ago. */
    Optional<CallThread> heard(String channel, String clientId) {
        return jdbc.sql(
                        SELECT
                                + " t where channel = ? and exists (select 1 from call_event e"
                                + " where e.call_id = t.call_id and e.client_id = ?) order by"
                                + " last_at desc, thread desc limit 1")
                .params(channel, clientId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The threads that a call stands in. */
    List<CallThread> of(String callId) {
        return jdbc.sql(SELECT + " where call_id = ? order by channel, thread")
                .param(callId)
                .query((row, number) -> read(row))
                .list();
    }

    /** The thread of this channel in which something was said last, if not longer ago than that. */
    Optional<CallThread> latest(String channel, Duration within) {
        return jdbc.sql(
                        SELECT
                                + " where channel = ? and last_at > ? order by last_at desc, thread"
                                + " desc limit 1")
                .params(channel, OffsetDateTime.now(clock).minus(within))
                .query((row, number) -> read(row))
                .optional();
    }

    /** @param told up to which event of the call the thread knows already */
    void add(String channel, String thread, String callId, int told) {
        jdbc.sql(
                        "insert into slack_thread (channel, thread, call_id, told_seq, last_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(channel, thread, callId, told, OffsetDateTime.now(clock))
                .update();
    }

    /** Something was said in it. */
    void touch(CallThread thread) {
        jdbc.sql("update slack_thread set last_at = ? where channel = ? and thread = ?")
                .params(OffsetDateTime.now(clock), thread.channel(), thread.thread())
                .update();
    }

    /** @return false where another machine has told it meanwhile */
    boolean told(CallThread thread, int seq) {
        return jdbc.sql(
                                "update slack_thread set told_seq = ? where channel = ? and thread"
                                        + " = ? and told_seq = ?")
                        .params(seq, thread.channel(), thread.thread(), thread.toldSeq())
                        .update()
                == 1;
    }

    private static CallThread read(ResultSet row) throws SQLException {
        return new CallThread(row.getString(1), row.getString(2), row.getString(3), row.getInt(4));
    }

    /**
     * @param thread the {@code ts} of the message that it hangs on
     * @param toldSeq the latest event of the call that was told in it
     */
    record CallThread(String channel, String thread, String callId, int toldSeq) {
        /** Between the bot and one person; in a channel all its members read along. */
        boolean isDirect() {
            return channel.startsWith("D");
        }

        CallThread at(int seq) {
            return new CallThread(channel, thread, callId, seq);
        }
    }
}
