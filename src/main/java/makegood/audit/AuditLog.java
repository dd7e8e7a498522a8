package makegood.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the audit, the newest first. */
@Service
public class AuditLog {

    /** So far they are counted for a page: who has more before them chooses among them first. */
    public static final int COUNTED = 10_000;

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** However many there are: for whoever takes them all along. */
    public long count(AuditQuery query) {
        Where where = new Where(query);
        return jdbc.sql("select count(*) from audit_entry" + where.text())
                .params(where.parameters)
                .query(Long.class)
                .single();
    }

    /** How many there are, up to one more than {@link #COUNTED}: nobody waits for a walk through all that ever was. */
    public long counted(AuditQuery query) {
        Where where = new Where(query);
        return jdbc.sql(
                        "select count(*) from (select id from audit_entry"
                                + where.text()
                                + " limit :most) e")
                .params(where.parameters)
                .param("most", COUNTED + 1)
                .query(Long.class)
                .single();
    }

    /** @param page from 0 */
    public List<AuditEntry> find(AuditQuery query, int page, int size) {
        Where where = new Where(query);
        return jdbc.sql(
                        "select * from audit_entry"
                                + where.text()
                                + " order by happened_at desc, id desc limit :most offset :skipped")
                .params(where.parameters)
                .param("most", size)
                .param("skipped", (long) page * size)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Hands out all that fit, never many at once in memory; what is recorded meanwhile is left out. */
    public void each(AuditQuery query, Consumer<AuditEntry> reader) {
        long before = Long.MAX_VALUE;
        List<AuditEntry> some;
        do {
            Where where = new Where(query);
            where.add("id < :before", "before", before);
            some =
                    jdbc.sql(
                                    "select * from audit_entry"
                                            + where.text()
                                            + " order by id desc limit "
                                            + AT_ONCE)
                            .params(where.parameters)
                            .query((row, number) -> entry(row))
                            .list();
            some.forEach(reader);
            before = some.isEmpty() ? before : some.getLast().id();
        } while (some.size() == AT_ONCE);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        long things = row.getLong("things");
        boolean one = row.wasNull();
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new Deed(
                        row.getString("who"),
                        Deed.Kind.of(row.getString("deed")),
                        row.getString("what"),
                        row.getString("which"),
                        row.getString("how"),
                        one ? -1 : things));
    }

    /** Fixed texts with named parameters, never a value in the text. */
    private static final class Where {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        Where(AuditQuery query) {
            Deed.Kind deed = query.deed();
            add("who = :who", "who", query.who());
            add("deed = :deed", "deed", deed == null ? null : deed.key());
            add("what = :what", "what", query.what());
            add("which = :which", "which", query.which());
            add("happened_at >= :since", "since", query.from());
            add("happened_at < :until", "until", query.to());
        }

        void add(String condition, String parameter, @Nullable Object value) {
            if (value != null) {
                all.add(condition);
                parameters.put(parameter, value);
            }
        }

        String text() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }
    }
}
