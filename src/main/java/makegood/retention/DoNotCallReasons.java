package makegood.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/**
 * Why nobody is to ring a customer, in somebody's words. The day before which nobody rings them stays, even when they have
 * all else erased: without it they would be rung again.
 */
@Component
class DoNotCallReasons implements KeepsWords {

    private final JdbcClient jdbc;

    DoNotCallReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "do-not-call-reasons";
    }

    @Override
    public int erase(Collection<String> calls, Extent extent) {
        return jdbc.sql(
                        "update do_not_call set reason = null where reason is not null and source"
                                + " in (:calls)")
                .param("calls", calls)
                .update();
    }

    @Override
    public int eraseCustomer(String externalId) {
        return jdbc.sql(
                        "update do_not_call set reason = null where reason is not null and customer"
                                + " = ?")
                .param("id:" + externalId)
                .update();
    }

    @Override
    public List<?> kept(Collection<String> calls, @Nullable String externalId) {
        return jdbc.sql(
                        """
                        select before_day, why, set_at, reason from do_not_call
                        where source in (:calls) or customer = :customer\
                        """)
                .param("calls", calls.isEmpty() ? List.of("") : calls)
                .param("customer", "id:" + externalId)
                .query()
                .listOfRows();
    }
}
