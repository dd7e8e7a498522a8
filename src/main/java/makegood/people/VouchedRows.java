package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The table {@code person_vouched}: who a person is at the issuers that have vouched for them. */
final class VouchedRows {

    private final JdbcClient jdbc;

    VouchedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All for whom an issuer has vouched. */
    Set<String> people() {
        return new TreeSet<>(
                jdbc.sql("select distinct person from person_vouched").query(String.class).list());
    }

    Optional<String> personOf(Subject subject) {
        return jdbc.sql("select person from person_vouched where issuer = ? and subject = ?")
                .params(subject.issuer(), subject.id())
                .query(String.class)
                .optional();
    }

    /** Whether this issuer has vouched for the person as somebody. */
    boolean isBound(String issuer, String person) {
        return jdbc.sql("select count(*) from person_vouched where issuer = ? and person = ?")
                        .params(issuer, person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void bind(Subject subject, String person, OffsetDateTime now) {
        jdbc.sql(
                        "insert into person_vouched (issuer, subject, person, first_at) values (?,"
                                + " ?, ?, ?)")
                .params(subject.issuer(), subject.id(), person, now)
                .update();
    }

    void forget(String person) {
        jdbc.sql("delete from person_vouched where person = ?").param(person).update();
    }

    /** Who somebody is at an issuer, for ever: {@code iss} and {@code sub}. */
    record Subject(String issuer, String id) {

        private static final int LONGEST_ISSUER = 400;
        private static final int LONGEST_ID = 255;

        /** Empty where the issuer says no such thing, against its standard. */
        static Optional<Subject> of(@Nullable String issuer, @Nullable String id) {
            return issuer == null
                            || id == null
                            || id.isBlank()
                            || issuer.length() > LONGEST_ISSUER
                            || id.length() > LONGEST_ID
                    ? Optional.empty()
                    : Optional.of(new Subject(issuer, id));
        }
    }
}
