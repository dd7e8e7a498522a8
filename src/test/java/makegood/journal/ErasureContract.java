package makegood.journal;

import static makegood.journal.Events.NINE;
import static makegood.journal.Events.angryCustomer;
import static makegood.journal.Events.opened;
import static makegood.journal.Events.promisingRep;
import static makegood.journal.Events.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Noted;
import makegood.call.CallState;
import makegood.call.Outcome;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** What any database must do when words have to go. */
abstract class ErasureContract {

    private static final OffsetDateTime TOMORROW = NINE.plusDays(1);

    private final String call = UUID.randomUUID().toString();
    private JdbcClient jdbc;
    private JdbcJournal journal;
    private KeptWords words;
    private CustomerCalls customers;
    private KnownCustomers known;

    abstract DataSource database();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database()).load().migrate();
        jdbc = JdbcClient.create(database());
        journal =
                new JdbcJournal(
                        jdbc,
                        new JdbcTransactionManager(database()),
                        List.of(new StepRows(jdbc), new RuleUses(jdbc)));
        words = new KeptWords(jdbc);
        customers = new CustomerCalls(jdbc);
        known = new KnownCustomers(jdbc);
        journal.append(opened(call, "open-" + call));
        journal.append(angryCustomer(call, 2));
        journal.append(promisingRep(call, 3));
    }

    @Test
    void keepsTheEventsWhenTheirWordsAreErased() {
        jdbc.sql("delete from call_words where call_id = ?").params(call).update();

        CallEvent.Heard heard = (CallEvent.Heard) journal.events(call).get(1);
        assertThat(heard.text()).isEmpty();
        assertThat(heard.observation().causes().getFirst().quote().text()).isEmpty();
        assertThat(heard.observation().causes().getFirst().quote().start()).isEqualTo(9);
    }

    private long rowsWith(String text) {
        return jdbc.sql("select count(*) from call_words where call_id = ? and words like ?")
                .params(call, "%" + text + "%")
                .query(Long.class)
                .single();
    }

    private String column(String name) {
        return jdbc.sql("select " + name + " from call_row where call_id = ?")
                .param(call)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }

    @Test
    void erasesTheTalkAndKeepsWhoTheCustomerIs() {
        int erased = words.eraseTalk(List.of(call));

        assertThat(erased).isEqualTo(3);
        CallState state = CallState.of(journal.events(call));
        assertThat(state.opening().customer().name()).isEqualTo("Dana Wells");
        assertThat(state.opening().backstory()).isEmpty();
        assertThat(rowsWith("weeks")).isZero();
        assertThat(rowsWith("A late delivery")).isZero();
        assertThat(words.eraseTalk(List.of(call))).as("nothing is left").isZero();
    }

    @Test
    void erasesWhoTheCustomerIsAndFoldsTheSameFigures() {
        CallState before = CallState.of(journal.events(call));

        words.eraseAll(List.of(call), TOMORROW);

        List<CallEvent> events = journal.events(call);
        CallState state = CallState.of(events);
        assertThat(state.opening().customer().name()).isEmpty();
        assertThat(state.opening().customer().externalId()).isNullOrEmpty();
        assertThat(column("customer_name")).isEmpty();
        assertThat(column("external_id")).isEqualTo("null");
        assertThat(column("company")).isEqualTo("null");
        assertThat(events).hasSize(3);
        assertThat(state.anger()).isEqualTo(before.anger());
        assertThat(column("peak_anger")).isEqualTo("2");
    }

    @Test
    void findsACallUntilItIsClaimedAndAgainWhenWordsCame() {
        assertThat(words.standingSince(NINE.plusHours(1), 100_000)).contains(call);
        assertThat(words.standingSince(NINE, 100_000)).doesNotContain(call);

        assertThat(words.claim(call, TOMORROW)).isTrue();
        assertThat(words.claim(call, TOMORROW)).as("by another node").isFalse();
        assertThat(words.standingSince(NINE.plusHours(1), 100_000)).doesNotContain(call);
        journal.append(new CallEvent.Ended(stamp(call, 4), Outcome.OPEN));
        assertThat(words.erasedSince(TOMORROW)).as("an outcome brings no words").contains(call);
        journal.append(new Noted(stamp(call, 5), "They rang back.", null));

        assertThat(words.standingSince(NINE.plusHours(1), 100_000)).contains(call);
    }

    @Test
    void findsACustomersCallsWithThoseThatFollow() {
        String debrief = UUID.randomUUID().toString();
        journal.append(opened(debrief, "open-" + debrief));
        jdbc.sql("update call_row set external_id = null, follows = ? where call_id = ?")
                .params(call, debrief)
                .update();

        assertThat(customers.withFollowing(Set.of(call))).contains(call, debrief);
        assertThat(customers.withFollowing(Set.of(debrief))).contains(call, debrief);
        assertThat(customers.of("C-7")).contains(call, debrief);
        assertThat(customers.withFollowing(Set.of("no such call"))).isEmpty();
        assertThat(customers.of("C-0")).isEmpty();
    }

    @Test
    void findsThemAmongHoweverMany() {
        List<String> many = new ArrayList<>(List.of(call));
        IntStream.range(0, 70_000).forEach(i -> many.add("unknown-" + i));

        assertThat(customers.withFollowing(many)).contains(call).hasSizeLessThan(10);
        assertThat(customers.areLive(many, NINE.minusHours(1))).isTrue();
    }

    @Test
    void knowsCustomersByAPartOfTheirName() {
        assertThat(known.named("dana WEL"))
                .anySatisfy(
                        known -> {
                            assertThat(known.externalId()).isEqualTo("C-7");
                            assertThat(known.name()).isEqualTo("Dana Wells");
                        });
        assertThat(known.named("%")).isEmpty();
    }

    @Test
    void knowsWhoIsBeingTalkedWith() {
        assertThat(customers.areLive(Set.of(call), NINE.minusHours(1))).isTrue();
        assertThat(customers.areLive(Set.of(call), NINE.plusHours(1))).isFalse();

        String debrief = UUID.randomUUID().toString();
        journal.append(opened(debrief, "open-" + debrief));
        jdbc.sql("update call_row set flow = 'debrief' where call_id = ?").params(debrief).update();
        assertThat(customers.areLive(Set.of(debrief), NINE.minusHours(1)))
                .as("nobody has answered")
                .isFalse();
    }
}
