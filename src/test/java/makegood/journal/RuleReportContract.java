package makegood.journal;

import static makegood.journal.Events.angryCustomer;
import static makegood.journal.Events.opened;
import static makegood.journal.Events.promisingRep;
import static makegood.journal.Events.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.call.Verdict;
import makegood.listening.Anger;
import makegood.utterance.Speaker;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/** What any database must tell of the rules. */
abstract class RuleReportContract {

    private static final RuleQuery ALL = new RuleQuery(null, null, null, null);
    private static final OffsetDateTime SAID = stamp("any", 3).at();

    private final String call = UUID.randomUUID().toString();
    private JdbcClient jdbc;
    private Journal journal;
    private RuleReport report;

    abstract DataSource database();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database()).load().migrate();
        jdbc = JdbcClient.create(database());
        jdbc.sql("delete from rule_use").update();
        journal =
                new JdbcJournal(
                        jdbc,
                        new JdbcTransactionManager(database()),
                        List.of(new StepRows(jdbc), new RuleUses(jdbc)));
        report = new RuleReport(jdbc);
    }

    @Test
    void isEmptyWhereNothingFired() {
        say(opened(call, call), angryCustomer(call, 2));

        assertThat(report.figures(ALL)).isEmpty();
    }

    @Test
    void countsWhatWasSaidAndWhatWasHeeded() {
        say(opened(call, call), promisingRep(call, 2));
        say(promisingRep(call, 3).heeding(List.of("calm-down")));

        assertThat(report.figures(ALL).values())
                .containsExactly(
                        new RuleFigures("calm-down", 1, 0, 1, 0, 0, 0, 1),
                        new RuleFigures("no-problem", 2, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void takesTheLatestVerdictOnAWarning() {
        say(opened(call, call), promisingRep(call, 2));
        say(rated(3, 2, Verdict.WRONG, "no-problem"));
        assertThat(report.figures(ALL).get("no-problem").wrong()).isEqualTo(1);

        say(rated(4, 2, Verdict.USEFUL, "no-problem"));

        assertThat(report.figures(ALL).get("no-problem"))
                .isEqualTo(new RuleFigures("no-problem", 1, 1, 0, 1, 0, 0, 1));
    }

    @Test
    void countsAHeededWarningThatWasWrongAsWrong() {
        say(opened(call, call), promisingRep(call, 2).heeding(List.of("calm-down")));
        say(rated(3, 2, Verdict.WRONG, "calm-down"));

        assertThat(report.figures(ALL).get("calm-down"))
                .isEqualTo(new RuleFigures("calm-down", 1, 0, 1, 0, 1, 0, 0));
    }

    @Test
    void takesNotNowForNeitherRightNorWrong() {
        say(opened(call, call), promisingRep(call, 2));
        say(rated(3, 2, Verdict.NOT_NOW, "no-problem"));

        assertThat(report.figures(ALL).get("no-problem").notNow()).isEqualTo(1);
        assertThat(report.figures(ALL).get("no-problem").precision()).isEmpty();
    }

    @Test
    void leavesOutLinesInErrorAndThoseOfTheOtherSpeaker() {
        say(opened(call, call), promisingRep(call, 2), promisingRep(call, 3));
        say(new Retracted(stamp(call, 4), 2));
        say(saidByTheCustomer(5, 3));

        assertThat(report.figures(ALL)).isEmpty();
    }

    @Test
    void countsALineWhenItWasSaidWhoeverIsFoundToHaveSaidIt() {
        say(opened(call, call), promisingRep(call, 2));
        say(rated(3, 2, Verdict.WRONG, "no-problem"));

        say(
                new Reassigned(
                        new CallEvent.Stamp(call, 4, SAID.plusDays(2), "rep", null),
                        2,
                        Speaker.REP,
                        Events.promise(Anger.CALM),
                        promisingRep(call, 2).warnings(),
                        List.of()));

        RuleQuery thatDay = new RuleQuery(null, SAID.plusDays(1), null, null);
        assertThat(report.figures(thatDay).get("no-problem"))
                .isEqualTo(new RuleFigures("no-problem", 1, 1, 0, 0, 1, 0, 0));
    }

    @Test
    void looksAtAPeriodAFlowAndSomeReps() {
        say(opened(call, call), promisingRep(call, 3));

        assertThat(report.figures(new RuleQuery(SAID, SAID.plusSeconds(1), null, null))).hasSize(1);
        assertThat(report.figures(new RuleQuery(SAID.plusSeconds(1), null, null, null))).isEmpty();
        assertThat(report.figures(new RuleQuery(null, SAID, null, null))).isEmpty();
        assertThat(report.figures(new RuleQuery(null, null, List.of("rep", "x"), null))).hasSize(1);
        assertThat(report.figures(new RuleQuery(null, null, List.of("bob"), null))).isEmpty();
        assertThat(report.figures(new RuleQuery(null, null, List.of(), null))).isEmpty();
        assertThat(report.figures(new RuleQuery(null, null, null, "two-questions"))).hasSize(1);
        assertThat(report.figures(new RuleQuery(null, null, null, "debrief"))).isEmpty();
    }

    @Test
    void doubtsARuleThatIsMostlyWrongUntilItsVerdictsAreOld() {
        say(opened(call, call));
        for (int i = 0; i < 5; i++) {
            say(promisingRep(call, 2 + 2 * i));
            Verdict verdict = i < 2 ? Verdict.USEFUL : Verdict.WRONG;
            say(rated(3 + 2 * i, 2 + 2 * i, verdict, "no-problem"));
        }

        assertThat(doubted(0.6, 5, SAID.plusDays(1))).containsExactly("no-problem");
        assertThat(doubted(0.6, 6, SAID.plusDays(1))).isEmpty();
        assertThat(doubted(0.4, 5, SAID.plusDays(1))).isEmpty();
        assertThat(doubted(0.6, 5, SAID.plusDays(31))).isEmpty();
    }

    @Test
    void countsOlderCallsAsIfTheyHadBeenCountedAsTheyWereTalked() {
        say(opened(call, call), promisingRep(call, 2));
        say(rated(3, 2, Verdict.WRONG, "no-problem"));
        say(new HandedOver(stamp(call, 4), "ann"));
        say(new FlowChanged(stamp(call, 5), new FlowVersion("the-revisit", "1"), Set.of()));
        say(promisingRep(call, 6).heeding(List.of("calm-down", "no-problem")));
        say(promisingRep(call, 7), new Retracted(stamp(call, 8), 7));
        say(promisingRep(call, 9), saidByTheCustomer(10, 9), promisingRep(call, 11));
        List<Map<String, Object>> asTalked = rows();
        jdbc.sql("delete from rule_use").update();
        jdbc.sql("update call_row set uses_counted = 0 where call_id = ?").param(call).update();

        new OlderCalls(journal, List.of(older()), new JdbcTransactionManager(database())).look();

        assertThat(rows()).isEqualTo(asTalked);
        assertThat(asTalked)
                .extracting(row -> row.get("rep") + " " + row.get("flow") + " " + row.get("rule"))
                .containsExactly(
                        "rep two-questions no-problem",
                        "ann the-revisit calm-down",
                        "ann the-revisit no-problem",
                        "ann the-revisit no-problem");
        assertThat(older().missing(10)).doesNotContain(call);
    }

    @Test
    void asksNoMoreForACallThatCantBeRead() {
        say(opened(call, call));
        assertThat(older().missing(1000)).doesNotContain(call);
        jdbc.sql("update call_row set uses_counted = 0 where call_id = ?").param(call).update();
        assertThat(older().missing(1000)).contains(call);

        older().giveUp(call);

        assertThat(older().missing(1000)).doesNotContain(call);
    }

    private RuleUses older() {
        return new RuleUses(jdbc);
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select * from rule_use where call_id = ? order by seq, rule")
                .param(call)
                .query()
                .listOfRows();
    }

    private Reassigned saidByTheCustomer(int seq, int reassigned) {
        return new Reassigned(
                stamp(call, seq),
                reassigned,
                Speaker.CUSTOMER,
                Events.promise(Anger.CALM),
                List.of(),
                List.of());
    }

    private Iterable<String> doubted(double least, int verdicts, OffsetDateTime now) {
        RuleTrust trust =
                new RuleTrust(
                        report,
                        new TrustSettings(least, verdicts, Duration.ofDays(30)),
                        Clock.fixed(Instant.from(now), ZoneOffset.UTC));
        trust.refresh();
        return trust.doubted();
    }

    private Rated rated(int seq, int ratedSeq, Verdict verdict, String rule) {
        return new Rated(stamp(call, seq), ratedSeq, verdict, rule, null);
    }

    private void say(CallEvent... events) {
        for (CallEvent event : events) {
            journal.append(event);
        }
    }
}
