package makegood.journal;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Outcome;
import makegood.utterance.Speaker;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.util.List;
import java.util.UUID;

/**
 * A database that the first version wrote (its tables V1 to V4, and a call that a rep made with it) opens in this one: {@code
 * upgrade/first-version.sql} is H2's own SCRIPT of it.
 */
class UpgradeTest {

    private final JdbcDataSource database = new JdbcDataSource();
    private JdbcClient jdbc;
    private JdbcJournal journal;
    private String call;

    @BeforeEach
    void upgrade() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        jdbc = JdbcClient.create(database);
        jdbc.sql("runscript from 'classpath:upgrade/first-version.sql'").update();
        assertThat(version()).isEqualTo("4");

        Flyway.configure().dataSource(database).load().migrate();

        journal =
                new JdbcJournal(
                        jdbc,
                        new JdbcTransactionManager(database),
                        List.of(new StepRows(jdbc), new RuleUses(jdbc)));
        call = jdbc.sql("select call_id from call_row").query(String.class).single();
    }

    @Test
    void bringsTheTablesUpToDate() {
        assertThat(version()).isNotEqualTo("4");
        assertThat(Flyway.configure().dataSource(database).load().info().pending()).isEmpty();
    }

    @Test
    void readsTheCallAsItWasTalked() {
        List<CallEvent> events = journal.events(call);
        CallState state = CallState.of(events);

        assertThat(events).extracting(CallEvent::seq).startsWith(1, 2, 3).doesNotHaveDuplicates();
        assertThat(state.isEnded()).isTrue();
        assertThat(state.opening().customer().company()).isEqualTo("Wells Bakery");
        assertThat(words(events, Speaker.CUSTOMER))
                .contains("You were three weeks late, and nobody called. It cost us $3,000.");
        assertThat(words(events, Speaker.REP))
                .contains("I will call you on Tuesday at ten with what I can do.");
    }

    @Test
    void goesOnWithTheCall() {
        int last = journal.events(call).getLast().seq();
        CallEvent.Stamp stamp =
                new CallEvent.Stamp(
                        call,
                        last + 1,
                        journal.events(call).getLast().stamp().at().plusHours(1),
                        "rep",
                        "after");

        journal.append(new CallEvent.Ended(stamp, Outcome.WON_BACK));

        assertThat(journal.events(call).getLast().seq()).isEqualTo(last + 1);
    }

    private static List<String> words(List<CallEvent> events, Speaker speaker) {
        return events.stream()
                .filter(CallEvent.Heard.class::isInstance)
                .map(CallEvent.Heard.class::cast)
                .filter(heard -> heard.speaker() == speaker)
                .map(CallEvent.Heard::text)
                .toList();
    }

    private String version() {
        return jdbc.sql(
                        "select \"version\" from \"flyway_schema_history\" order by"
                                + " \"installed_rank\" desc limit 1")
                .query(String.class)
                .single();
    }
}
