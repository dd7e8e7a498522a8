package makegood.scorecard;

import makegood.retention.KeepsWords;
import makegood.review.CallMarks;
import makegood.scorecard.Score.Answer;
import makegood.scorecard.Score.Reply;
import makegood.scorecard.Score.Settled;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How calls were scored, and what the reps say to it. */
@Repository
public class Scores implements KeepsWords {

    private final JdbcClient jdbc;
    private final CallMarks marks;

    Scores(JdbcClient jdbc, CallMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    /**
     * In the place of what this manager had answered before. A new score wants a new reply; what was said to the old one
     * stays with it.
     */
    @Transactional
    public void put(String callId, String card, Score score) {
        hold(callId);
        settle(callId, card, score);
        for (String table : List.of("call_answer", "call_score")) {
            jdbc.sql("delete from " + table + " where call_id = ? and scorecard = ? and scorer = ?")
                    .params(callId, card, score.scorer())
                    .update();
        }
        jdbc.sql("delete from score_reply where call_id = ? and scorecard = ?")
                .params(callId, card)
                .update();
        jdbc.sql(
                        """
                        insert into call_score (call_id, scorecard, scorer, version, scored_at, total)
                        values (?, ?, ?, ?, ?, ?)\
                        """)
                .param(callId)
                .param(card)
                .param(score.scorer())
                .param(score.version())
                .param(score.at())
                .param(score.total())
                .update();
        score.answers().forEach(answer -> insert(callId, card, score.scorer(), answer));
        mark(callId);
    }

    /** Before the scores go that the rep replied to. */
    private void settle(String callId, String card, Score anew) {
        jdbc.sql(
                        """
                        insert into settled_reply (call_id, scorecard, rep, reply, words, replied_at,
                            total, settled_by, settled_at)
                        select r.call_id, r.scorecard, r.rep, r.reply, r.words, r.replied_at,
                            (select avg(s.total) from call_score s
                                where s.call_id = r.call_id and s.scorecard = r.scorecard),
                            cast(? as varchar(200)), cast(? as timestamp with time zone)
                        from score_reply r where r.call_id = ? and r.scorecard = ?\
                        """)
                .params(anew.scorer(), anew.at(), callId, card)
                .update();
    }

    /** What the rep said to scores of this call that stand no more, the first first. */
    public List<Settled> settled(String callId, String card) {
        return jdbc.sql(
                        """
                        select rep, reply, words, replied_at, total, settled_by, settled_at
                        from settled_reply where call_id = ? and scorecard = ? order by replied_at\
                        """)
                .params(callId, card)
                .query((row, number) -> settled(row))
                .list();
    }

    private static Settled settled(ResultSet row) throws SQLException {
        double total = row.getDouble("total");
        Double known = row.wasNull() ? null : Double.valueOf(total);
        return new Settled(
                row.getString("rep"),
                row.getString("reply"),
                row.getString("words"),
                row.getObject("replied_at", OffsetDateTime.class),
                known,
                row.getString("settled_by"),
                row.getObject("settled_at", OffsetDateTime.class));
    }

    /** Whoever scores it at the same moment, pressing twice for instance, waits, and takes the place of what is stored then. */
    private void hold(String callId) {
        jdbc.sql("select call_id from call_row where call_id = ? for update")
                .params(callId)
                .query(String.class)
                .optional();
    }

    /** A call counts as disputed as long as the reply to one of its forms says so. */
    private void mark(String callId) {
        marks.dispute(
                callId,
                jdbc.sql(
                                        "select count(*) from score_reply where call_id = ? and"
                                                + " reply = 'disputed'")
                                .params(callId)
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    private void insert(String callId, String card, String scorer, Answer answer) {
        jdbc.sql(
                        """
                        insert into call_answer (call_id, scorecard, scorer, question, proposed, answer, words)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(callId)
                .param(card)
                .param(scorer)
                .param(answer.question())
                .param(answer.proposed())
                .param(answer.answer())
                .param(answer.words())
                .update();
    }

    /** Of one call by one form, the first first. */
    public List<Score> of(String callId, String card) {
        return jdbc.sql(
                        """
                        select scorer, version, scored_at, total from call_score
                        where call_id = ? and scorecard = ? order by scored_at, scorer\
                        """)
                .params(callId, card)
                .query((row, number) -> score(callId, card, row))
                .list();
    }

    private Score score(String callId, String card, ResultSet row) throws SQLException {
        String scorer = row.getString("scorer");
        double total = row.getDouble("total");
        Double known = row.wasNull() ? null : Double.valueOf(total);
        return new Score(
                scorer,
                row.getString("version"),
                row.getObject("scored_at", OffsetDateTime.class),
                known,
                answers(callId, card, scorer));
    }

    private List<Answer> answers(String callId, String card, String scorer) {
        return jdbc.sql(
                        """
                        select question, proposed, answer, words from call_answer
                        where call_id = ? and scorecard = ? and scorer = ? order by question\
                        """)
                .params(callId, card, scorer)
                .query(
                        (row, number) ->
                                new Answer(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)))
                .list();
    }

    @Transactional
    public void reply(String callId, String card, Reply reply) {
        hold(callId);
        jdbc.sql("delete from score_reply where call_id = ? and scorecard = ?")
                .params(callId, card)
                .update();
        jdbc.sql(
                        """
                        insert into score_reply (call_id, scorecard, rep, reply, words, replied_at)
                        values (?, ?, ?, ?, ?, ?)\
                        """)
                .params(callId, card, reply.rep(), reply.reply(), reply.words(), reply.at())
                .update();
        mark(callId);
    }

    public Optional<Reply> replyTo(String callId, String card) {
        return jdbc.sql(
                        "select rep, reply, words, replied_at from score_reply where call_id = ?"
                                + " and scorecard = ?")
                .params(callId, card)
                .query(
                        (row, number) ->
                                new Reply(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, OffsetDateTime.class)))
                .optional();
    }

    /** The latest scored calls of a rep, those that wait for their reply first. @param total mean of the managers' */
    public record Waiting(
            String callId,
            String scorecard,
            String customer,
            OffsetDateTime startedAt,
            @Nullable Double total,
            @Nullable String reply) {}

    public List<Waiting> ofRep(String rep) {
        return jdbc.sql(
                        """
                        select c.call_id, s.scorecard, c.customer_name, c.started_at, avg(s.total) as total, r.reply
                        from call_score s join call_row c on c.call_id = s.call_id
                            left join score_reply r on r.call_id = s.call_id and r.scorecard = s.scorecard
                        where c.rep = ?
                        group by c.call_id, s.scorecard, c.customer_name, c.started_at, r.reply
                        order by case when r.reply is null then 0 else 1 end, c.started_at desc limit 10\
                        """)
                .params(rep)
                .query((row, number) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        double total = row.getDouble("total");
        Double known = row.wasNull() ? null : Double.valueOf(total);
        return new Waiting(
                row.getString("call_id"),
                row.getString("scorecard"),
                row.getString("customer_name"),
                row.getObject("started_at", OffsetDateTime.class),
                known,
                row.getString("reply"));
    }

    @Override
    public String what() {
        return "scores";
    }

    @Override
    public int erase(Collection<String> calls, Extent extent) {
        int erased = 0;
        for (String table : List.of("call_answer", "score_reply", "settled_reply")) {
            erased +=
                    jdbc.sql(
                                    "update "
                                            + table
                                            + " set words = '' where call_id in (:calls) and words"
                                            + " <> ''")
                            .param("calls", calls)
                            .update();
        }
        return erased;
    }
}
