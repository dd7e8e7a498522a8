package makegood.journal;

import static makegood.journal.Events.NINE;
import static makegood.journal.Events.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import makegood.call.CallEvent;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.call.Verdict;
import makegood.flow.Flow;
import makegood.lint.SourceFile;
import makegood.listening.Anger;
import makegood.listening.Observation;
import makegood.utterance.Speaker;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/** What any database must do for flows and their steps. */
abstract class StoreContract {

    final String call = UUID.randomUUID().toString();
    final String clientId = "open-" + call;
    JdbcClient jdbc;
    Journal journal;

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
    }

    @Test
    void keepsEachVersionOfAFlowOnce() {
        JdbcFlowArchive archive = new JdbcFlowArchive(jdbc);
        Flow flow = mock(Flow.class);
        when(flow.version()).thenReturn(call);
        SourceFile file = new SourceFile("conversation-flows/mine.yaml", "flow: mine\n");
        when(flow.file()).thenReturn(file);
        when(flow.whole()).thenReturn(file);

        archive.keep(flow);
        archive.keep(flow);

        assertThat(archive.find(call)).contains(flow.file());
        assertThat(archive.find("another version")).isEmpty();
    }

    @Test
    void knowsWhichVersionOfAFileWasKeptLast() {
        JdbcFlowArchive archive = new JdbcFlowArchive(jdbc);
        String file = "conversation-flows/" + call + ".yaml";
        Flow first = version(file, "flow: first\n");
        Flow second = version(file, "flow: second\n");

        archive.keep(first);
        archive.keep(second);
        assertThat(archive.latest(file)).contains(second.file());
        archive.keep(first);

        assertThat(archive.latest(file)).contains(first.file());
        assertThat(archive.latest("conversation-flows/no.yaml")).isEmpty();
    }

    private static Flow version(String file, String text) {
        Flow flow = mock(Flow.class);
        when(flow.version()).thenReturn(UUID.randomUUID().toString());
        SourceFile source = new SourceFile(file, text);
        when(flow.file()).thenReturn(source);
        when(flow.whole()).thenReturn(source);
        return flow;
    }

    @Test
    void countsWhatBecameOfAStepAndHowTheAngerWentInTheTwoTurnsAfterIt() {
        journal.append(opened(call, clientId));
        journal.append(said(2, Speaker.REP, 0, "open"));
        journal.append(said(3, Speaker.CUSTOMER, 2));
        journal.append(said(4, Speaker.REP, 2, "vent"));
        journal.append(said(5, Speaker.CUSTOMER, 1));
        journal.append(said(6, Speaker.REP, 1, "vent", "reason"));
        journal.append(said(7, Speaker.CUSTOMER, 3));
        journal.append(new CallEvent.Skipped(stamp(call, 8), "remedy"));
        journal.append(new CallEvent.Rated(stamp(call, 9), 7, Verdict.WRONG, null, "vent"));

        StepFigure vent = figures().get("vent");

        assertThat(vent.taken()).isEqualTo(2);
        assertThat(vent.wrong()).isEqualTo(1);
        assertThat(vent.measured()).isEqualTo(2);
        assertThat(vent.rose()).isEqualTo(2);
        assertThat(vent.fell()).isZero();
        assertThat(vent.before()).isCloseTo(0.5, within(0.001));
        assertThat(vent.after()).isCloseTo(1.0, within(0.001));
        assertThat(figures().get("remedy").skipped()).isEqualTo(1);
        assertThat(figures().get("open").measured()).isZero();
        assertThat(new StepFigures(jdbc).calls(flow(), NINE, NINE.plusDays(1))).isEqualTo(1);
        assertThat(new StepFigures(jdbc).of(flow(), NINE.plusDays(1), NINE.plusDays(2))).isEmpty();
    }

    @Test
    void countsTheSameEventByEventAndAllAtOnce() {
        journal.append(opened(call, clientId));
        journal.append(said(2, Speaker.CUSTOMER, 2));
        journal.append(said(3, Speaker.REP, 2, "vent"));
        journal.append(said(4, Speaker.REP, 2, "reason"));
        journal.append(new CallEvent.Skipped(stamp(call, 5), "remedy"));
        journal.append(said(6, Speaker.CUSTOMER, 1));
        Map<String, StepFigure> eventByEvent = figures();

        jdbc.sql("update call_row set customer_turns = -1 where call_id = ?").params(call).update();
        jdbc.sql("delete from call_step where call_id = ?").params(call).update();
        older().look();

        assertThat(eventByEvent).hasSize(3);
        assertThat(figures()).isEqualTo(eventByEvent);
    }

    /** Words that nobody understood tell nothing of the anger that a step came upon. */
    @Test
    void countsTheSameAllAtOnceWhereTheCustomerBeganInAnotherLanguage() {
        CallEvent spoken = said(2, Speaker.CUSTOMER, 0);
        journal.append(opened(call, clientId));
        journal.append(
                new CallEvent.Heard(
                        spoken.stamp(),
                        Speaker.CUSTOMER,
                        "Das geht so nicht.",
                        Observation.nothing(false, Anger.CALM),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        1));
        journal.append(said(3, Speaker.REP, 0, "open"));
        journal.append(said(4, Speaker.CUSTOMER, 2));
        Map<String, StepFigure> eventByEvent = figures();

        jdbc.sql("update call_row set customer_turns = -1 where call_id = ?").params(call).update();
        older().look();

        assertThat(eventByEvent.get("open").measured()).isZero();
        assertThat(figures()).isEqualTo(eventByEvent);
    }

    @Test
    void countsTheOthersWhereOneCallCannotBeRead() {
        journal.append(opened(call, clientId));
        jdbc.sql("update call_event set marks = 'broken' where call_id = ?").params(call).update();
        jdbc.sql("update call_row set customer_turns = -1 where call_id = ?").params(call).update();

        older().look();

        assertThat(new StepRows(jdbc).missing(50)).doesNotContain(call);
    }

    private OlderCalls older() {
        return new OlderCalls(
                journal, List.of(new StepRows(jdbc)), new JdbcTransactionManager(database()));
    }

    @Test
    void countsALineInErrorNoMore() {
        journal.append(opened(call, clientId));
        journal.append(said(2, Speaker.REP, 0, "open"));
        journal.append(said(3, Speaker.REP, 0, "reason"));

        journal.append(new CallEvent.Retracted(stamp(call, 4), 2));

        assertThat(figures()).containsOnlyKeys("reason");
    }

    private Map<String, StepFigure> figures() {
        return new StepFigures(jdbc)
                .of(flow(), NINE, NINE.plusDays(1)).stream()
                        .collect(Collectors.toMap(StepFigure::step, Function.identity()));
    }

    /** A flow of this test's own, since others count in the same database. */
    private String flow() {
        return "flow-" + call;
    }

    private CallEvent opened(String callId, String client) {
        CallEvent.Opened opened = Events.opened(callId, client);
        return new CallEvent.Opened(
                opened.stamp(),
                opened.rep(),
                new FlowVersion(flow(), "1"),
                opened.flowReason(),
                opened.guards(),
                opened.customer(),
                opened.backstory(),
                opened.authority(),
                null,
                Map.of());
    }

    private CallEvent said(int seq, Speaker speaker, int level, String... steps) {
        Anger anger = new Anger(level / 3.0, level, Anger.Trend.STEADY, level, List.of(), null);
        return new CallEvent.Heard(
                stamp(call, seq),
                speaker,
                "Words.",
                Observation.nothing(true, anger),
                List.of(),
                null,
                null,
                List.of(steps),
                List.of(),
                null,
                1);
    }
}
