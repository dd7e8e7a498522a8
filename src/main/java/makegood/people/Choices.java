package makegood.people;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** What people have chosen for themselves. */
@Repository
public class Choices {

    private static final String QUIET = "quiet";
    private static final String SEAL = "seal";
    private static final int SEAL_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this person wants to see only the gravest warnings. */
    public boolean isQuiet(String person) {
        return kept(person, QUIET).filter("true"::equals).isPresent();
    }

    public void beQuiet(String person, boolean quiet) {
        if (quiet) {
            keep(person, QUIET, "true");
        } else {
            jdbc.sql("delete from person_choice where person = ? and choice = ?")
                    .params(person, QUIET)
                    .update();
        }
    }

    /**
     * The key under which a browser keeps what this person has not sent yet, so that nobody else at that browser reads it.
     * The same each time, in base64.
     */
    public String seal(String person) {
        return kept(person, SEAL)
                .orElseGet(
                        () -> {
                            byte[] key = new byte[SEAL_BYTES];
                            random.nextBytes(key);
                            keep(person, SEAL, Base64.getEncoder().encodeToString(key));
                            return kept(person, SEAL).orElseThrow();
                        });
    }

    /** Where two pages of a person choose at the same moment, the first to come has chosen. */
    private void keep(String person, String choice, String chosen) {
        try {
            jdbc.sql("insert into person_choice (person, choice, chosen) values (?, ?, ?)")
                    .params(person, choice, chosen)
                    .update();
        } catch (DuplicateKeyException before) {
            // It stands already.
        }
    }

    private Optional<String> kept(String person, String choice) {
        return jdbc.sql("select chosen from person_choice where person = ? and choice = ?")
                .params(person, choice)
                .query(String.class)
                .optional();
    }
}
