package makegood.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one door to the audit. An entry is written in the caller's transaction where there is one, so that a deed and its
 * record stand or fall together; where it can't be written, the deed is refused with the exception that the database throws.
 */
@Service
public class Audit {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Reads reads;
    private final Pseudonyms pseudonyms;

    Audit(JdbcClient jdbc, Clock clock, Pseudonyms pseudonyms) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.reads = new Reads(clock);
        this.pseudonyms = pseudonyms;
    }

    /**
     * Records a deed. The same read by the same person within ten minutes is one entry: a page that asks every few seconds
     * says nothing new.
     */
    public void record(Deed deed) {
        if (deed.kind() == Deed.Kind.READ && !reads.isNews(deed)) {
            return;
        }
        try {
            write(deed);
        } catch (RuntimeException unwritten) {
            reads.forget(deed);
            throw unwritten;
        }
    }

    private void write(Deed deed) {
        jdbc.sql(
                        """
                        insert into audit_entry (happened_at, who, deed, what, which, how, things)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(now())
                .param(deed.who())
                .param(deed.kind().key())
                .param(deed.what())
                .param(deed.which())
                .param(deed.how())
                .param(deed.things() < 0 ? null : deed.things())
                .update();
    }

    /**
     * A customer's id as the audit keeps it: nobody reads the id from it, and who knows the id finds it again.
     *
     * @param externalId as the caller's own books have it
     */
    public String pseudonym(String externalId) {
        return pseudonyms.of(externalId);
    }

    private OffsetDateTime now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.atOffset(ZoneOffset.UTC);
    }
}
