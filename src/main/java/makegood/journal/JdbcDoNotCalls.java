package makegood.journal;

import makegood.call.Customer;
import makegood.call.DoNotCall;
import makegood.call.DoNotCall.Why;
import makegood.call.DoNotCalls;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Whom nobody calls before a day, in a relational database. */
@Repository
class JdbcDoNotCalls implements DoNotCalls {

    private static final String PERSON = "person";

    private final JdbcClient jdbc;
    private final DoNotCallRows rows;

    JdbcDoNotCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new DoNotCallRows(jdbc);
    }

    @Override
    public Optional<DoNotCall> standing(Customer customer, LocalDate day) {
        List<String> keys = CustomerKeys.of(customer);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return jdbc
                .sql(
                        """
                        select source, before_day, why, set_by, set_at, reason from do_not_call
                        where customer in (:keys) and (before_day is null or before_day > :day)
                        order by set_at\
                        """)
                .param("keys", keys)
                .param("day", day)
                .query((row, number) -> stop(row))
                .list()
                .stream()
                .reduce(DoNotCall::orLonger);
    }

    @Override
    @Transactional
    public void set(Customer customer, DoNotCall stop) {
        rows.lift(customer);
        rows.insert(customer, PERSON, stop);
    }

    @Override
    @Transactional
    public void lift(Customer customer) {
        rows.lift(customer);
    }

    private static DoNotCall stop(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return new DoNotCall(
                row.getObject("before_day", LocalDate.class),
                Why.of(row.getString("why")).orElse(Why.SET),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class),
                source.equals(PERSON) ? null : source,
                row.getString("reason"));
    }
}
