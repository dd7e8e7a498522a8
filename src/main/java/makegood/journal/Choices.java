package makegood.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

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

    /**
     * The key under which a browser keeps what this person has not sent yet, so that nobody else at that browser reads it.
     * The same each time, in base64.
     */
    @Transactional
    public String seal(String person) {
        return kept(person, SEAL).orElseGet(() -> newSeal(person));
    }

    private String newSeal(String person) {
        byte[] key = new byte[SEAL_BYTES];
        random.nextBytes(key);
        String seal = Base64.getEncoder().encodeToString(key);
        jdbc.sql("insert into person_choice (person, choice, chosen) values (?, ?, ?)")
                .params(person, SEAL, seal)
                .update();
        return seal;
    }

    private Optional<String> kept(String person, String choice) {
        return jdbc.sql("select chosen from person_choice where person = ? and choice = ?")
                .params(person, choice)
                .query(String.class)
                .optional();
    }
}
