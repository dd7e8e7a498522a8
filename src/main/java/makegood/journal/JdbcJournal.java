package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.EventType;
import makegood.call.Journal;
import makegood.utterance.Keys;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The journal in a relational database. Event, words and the call's row are written in one transaction, or not at all. */
@Repository
class JdbcJournal implements Journal {

    private static final String SELECT =
            """
            select e.call_id, e.seq, e.kind, e.said_at, e.sent_by, e.client_id, e.marks, w.words
            from call_event e left join call_words w on w.call_id = e.call_id and w.seq = e.seq
            where e.call_id = :call\s\
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CallRows rows;
    private final List<Projection> projections;
    private final EventJson json = new EventJson();

    JdbcJournal(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            List<Projection> projections) {
        this.projections = List.copyOf(projections);
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.rows = new CallRows(jdbc);
    }

    @Override
    public void append(CallEvent event, Runnable alongside) {
        transaction.executeWithoutResult(
                status -> {
                    writeNext(event);
                    alongside.run();
                });
    }

    private void writeNext(CallEvent event) {
        try {
            write(event);
        } catch (DuplicateKeyException taken) {
            throw new SeqTaken(event.stamp().callId(), event.seq(), taken);
        }
    }

    private void write(CallEvent event) {
        StoredEvent stored = json.write(event);
        CallEvent.Stamp stamp = event.stamp();
        jdbc.sql(
                        """
                        insert into call_event (call_id, seq, kind, said_at, sent_by, client_id, marks)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(stamp.callId())
                .param(stamp.seq())
                .param(event.type())
                .param(stamp.at().toString())
                .param(stamp.by())
                .param(stamp.clientId())
                .param(stored.marks())
                .update();
        boolean worded = !stored.words().isEmpty();
        if (worded) {
            jdbc.sql("insert into call_words (call_id, seq, words, said) values (?, ?, ?, ?)")
                    .params(stamp.callId(), stamp.seq(), stored.words(), PlainText.of(event))
                    .update();
        }
        CallSoFar call = new CallSoFar(() -> events(stamp.callId()));
        rows.write(event, worded, call::events);
        projections.forEach(each -> each.write(event, call));
    }

    @Override
    public List<CallEvent> events(String callId) {
        return events(callId, 0);
    }

    @Override
    public List<CallEvent> events(String callId, int after) {
        return jdbc.sql(SELECT + "and e.seq > :after order by e.seq")
                .param("call", callId)
                .param("after", after)
                .query((row, number) -> event(row))
                .list();
    }

    @Override
    public Optional<CallEvent> sent(String callId, String clientId) {
        return jdbc.sql(SELECT + "and e.client_id = :client")
                .param("call", callId)
                .param("client", clientId)
                .query((row, number) -> event(row))
                .optional();
    }

    @Override
    public Optional<String> opened(String by, String clientId) {
        return jdbc.sql("select call_id from call_row where opened_by = ? and client_id = ?")
                .params(by, clientId)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> stillOpen(String by, String follows, String flow) {
        return jdbc.sql(
                        """
                        select call_id from call_row where opened_by = ? and rep = ? and follows = ? and flow = ?
                            and ended_at is null order by started_at desc, call_id limit 1\
                        """)
                .params(by, by, follows, flow)
                .query(String.class)
                .optional();
    }

    private CallEvent event(ResultSet row) throws SQLException {
        CallEvent.Stamp stamp =
                new CallEvent.Stamp(
                        row.getString("call_id"),
                        row.getInt("seq"),
                        OffsetDateTime.parse(row.getString("said_at")),
                        row.getString("sent_by"),
                        row.getString("client_id"));
        String words = row.getString("words");
        return json.read(
                stamp,
                Keys.find(EventType.class, row.getString("kind")).orElseThrow(),
                new StoredEvent(row.getString("marks"), words == null ? "" : words));
    }
}
