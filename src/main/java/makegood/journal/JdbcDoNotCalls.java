package makegood.journal;

import makegood.call.Customer;
import makegood.call.DoNotCall;
import makegood.call.DoNotCall.Why;
import makegood.call.DoNotCalls;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom nobody calls before a day, in a relational database. */
@Repository
class JdbcDoNotCalls implements DoNotCalls {

    /** What a person says, and a win-back, end all that stood before them. */
    private static final String STANDING =
            """
            select source, before_day, why, set_by, set_at, reason from do_not_call
            where customer in (:keys) and why not in ('won-back', 'lifted')
            and (before_day is null or before_day > :day)
            and not exists (
                select 1 from do_not_call later where later.customer in (:keys)
                and (later.source = 'person' or later.why = 'won-back')
                and (later.set_at > do_not_call.set_at
                    or later.set_at = do_not_call.set_at and do_not_call.source <> 'person'))
            order by set_at\
            """;

    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final StopTable table;

    /** Of a transaction that may be under way: what fails in it fails by itself. */
    private final TransactionTemplate part;

    JdbcDoNotCalls(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.part = new TransactionTemplate(transactions);
        this.part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.jdbc = jdbc;
        this.table = new StopTable(jdbc);
    }

    @Override
    public Optional<DoNotCall> standing(Customer customer, LocalDate day) {
        List<String> keys = CustomerKeys.of(customer);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return jdbc
                .sql(STANDING)
                .param("keys", keys)
                .param("day", day)
                .query((row, number) -> stop(row))
                .list()
                .stream()
                .reduce(DoNotCall::orLonger);
    }

    @Override
    public boolean knowsAgain(Customer customer) {
        return !CustomerKeys.of(customer).isEmpty();
    }

    @Override
    public void set(Customer customer, DoNotCall stop) {
        inTurn(() -> table.stop(keys(customer), StopTable.PERSON, stop));
    }

    @Override
    public void lift(Customer customer, String by, OffsetDateTime since, @Nullable String reason) {
        inTurn(
                () ->
                        table.free(
                                keys(customer),
                                StopTable.PERSON,
                                StopTable.LIFTED,
                                by,
                                since,
                                reason));
    }

    /** Where two say something at the same moment, the later one takes the place of what the earlier one has just stored. */
    private void inTurn(Runnable write) {
        for (int tries = 1; ; tries++) {
            try {
                part.executeWithoutResult(status -> write.run());
                return;
            } catch (DuplicateKeyException meanwhile) {
                if (tries == TRIES) {
                    throw meanwhile;
                }
            }
        }
    }

    private Set<String> keys(Customer customer) {
        return table.withOlderNumbers(CustomerKeys.of(customer));
    }

    private static DoNotCall stop(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return new DoNotCall(
                row.getObject("before_day", LocalDate.class),
                Why.of(row.getString("why")).orElse(Why.SET),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class),
                source.equals(StopTable.PERSON) ? null : source,
                row.getString("reason"));
    }
}
