package makegood.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people have chosen for themselves. */
@Repository
public class Choices {

    private static final String QUIET = "quiet";

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this person wants to see only the gravest warnings. */
    public boolean isQuiet(String person) {
        return jdbc.sql("select chosen from person_choice where person = ? and choice = ?")
                .params(person, QUIET)
                .query(String.class)
                .optional()
                .filter("true"::equals)
                .isPresent();
    }

    @Transactional
    public void beQuiet(String person, boolean quiet) {
        jdbc.sql("delete from person_choice where person = ? and choice = ?")
                .params(person, QUIET)
                .update();
        if (quiet) {
            jdbc.sql("insert into person_choice (person, choice, chosen) values (?, ?, 'true')")
                    .params(person, QUIET)
                    .update();
        }
    }
}
