package makegood.slack;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Which Slack user is which person, as it was found out. */
@SlackPart
class Links {

    private static final String NOBODY = "";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Links(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<String> personOf(SlackUser user) {
        return jdbc.sql("select person from slack_person where workspace = ? and slack_user = ?")
                .params(user.workspace(), user.id())
                .query(String.class)
                .optional();
    }

    /** Where this person can be reached; one who has several accounts is reached at each. */
    List<SlackUser> of(String person) {
        return jdbc.sql(
                        "select workspace, slack_user from slack_person where person = ? order by"
                                + " workspace, slack_user")
                .param(person)
                .query((row, number) -> new SlackUser(row.getString(1), row.getString(2)))
                .list();
    }

    /** @param how they proved it, as a key: {@code e-mail}, {@code sign-in} */
    @Transactional
    public void link(SlackUser user, String person, String how) {
        put(user, person);
        audit.record(Deed.by(person).created("slack-link").which(user.id()).how(how));
    }

    private void put(SlackUser user, String person) {
        forget(user);
        jdbc.sql(
                        "insert into slack_person (workspace, slack_user, person, linked_at)"
                                + " values (?, ?, ?, ?)")
                .params(user.workspace(), user.id(), person, OffsetDateTime.now(clock))
                .update();
    }

    /** From now on they are nobody here, whatever their e-mail address says. */
    @Transactional
    public void unlink(SlackUser user) {
        personOf(user)
                .filter(person -> !person.equals(NOBODY))
                .ifPresent(
                        person ->
                                audit.record(
                                        Deed.by(person).deleted("slack-link").which(user.id())));
        put(user, NOBODY);
    }

    private void forget(SlackUser user) {
        jdbc.sql("delete from slack_person where workspace = ? and slack_user = ?")
                .params(user.workspace(), user.id())
                .update();
    }
}
