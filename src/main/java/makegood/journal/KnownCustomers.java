package makegood.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** Finds customers by what their calls say of them. */
@Repository
public class KnownCustomers {

    /** How many customers are told at once. */
    public static final int MOST = 100;

    private final JdbcClient jdbc;

    KnownCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Customers by a part of their name or company, the latest first; whoever has no id is told apart by both. */
    public List<Known> named(String part) {
        String like =
                "%"
                        + part.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
        return known(
                "lower(customer_name) like :like escape '!' or lower(company) like :like escape"
                        + " '!'",
                "like",
                like);
    }

    /** The customer of this id, under each name that they were called by. */
    public List<Known> withId(String externalId) {
        return known("external_id = :id", "id", externalId);
    }

    /** Whoever has an id is one customer, whatever they were called. One more than are told shows that there are others. */
    private List<Known> known(String condition, String parameter, String value) {
        return jdbc
                .sql(
                        """
                        select k.external_id, k.customer_name, k.company, max(k.started_at) as latest
                        from (select external_id, started_at,
                            case when external_id is null then customer_name else '' end as customer_name,
                            case when external_id is null then company end as company
                            from call_row where %s) k
                        group by k.external_id, k.customer_name, k.company
                        order by latest desc limit :most\
                        """
                                .formatted(condition))
                .param(parameter, value)
                .param("most", MOST + 1)
                .query((row, number) -> new Known(row))
                .list()
                .stream()
                .map(this::withCalls)
                .toList();
    }

    /** Every call of theirs, however many: what is left out here would not be erased either. They are named as in the latest. */
    private Known withCalls(Known known) {
        String whose =
                known.externalId() != null
                        ? "external_id = :id"
                        : "external_id is null and customer_name = :name and "
                                + (known.company() == null
                                        ? "company is null"
                                        : "company = :company");
        List<Called> calls =
                jdbc.sql(
                                "select call_id, customer_name, company from call_row where "
                                        + whose
                                        + " order by started_at desc")
                        .param("id", known.externalId())
                        .param("name", known.name())
                        .param("company", known.company())
                        .query((row, number) -> new Called(row))
                        .list();
        return known.with(calls);
    }

    private record Called(String id, String name, @Nullable String company) {

        Called(ResultSet row) throws SQLException {
            this(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    /**
     * A customer as their calls tell of them.
     *
     * @param latest when the latest of these calls began
     */
    public record Known(
            @Nullable String externalId,
            String name,
            @Nullable String company,
            OffsetDateTime latest,
            List<String> calls) {

        private Known(ResultSet row) throws SQLException {
            this(
                    row.getString("external_id"),
                    row.getString("customer_name"),
                    row.getString("company"),
                    row.getObject("latest", OffsetDateTime.class),
                    List.of());
        }

        private Known with(List<Called> all) {
            List<String> ids = all.stream().map(Called::id).toList();
            return all.isEmpty()
                    ? this
                    : new Known(
                            externalId,
                            all.getFirst().name(),
                            all.getFirst().company(),
                            latest,
                            ids);
        }
    }
}
