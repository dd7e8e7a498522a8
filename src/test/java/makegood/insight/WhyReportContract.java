package makegood.insight;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.call.Outcome;
import makegood.journal.CallSoFar;
import makegood.listening.Cause;
import makegood.listening.Observations;
import makegood.listening.Remedy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** What any database must do for the whys. */
abstract class WhyReportContract {

    private static final OffsetDateTime NOVEMBER = OffsetDateTime.parse("2026-11-01T00:00:00Z");
    private static final OffsetDateTime DECEMBER = OffsetDateTime.parse("2026-12-01T00:00:00Z");

    /** A flow of this test's own, since others count in the same database. */
    private final String flow = "flow-" + UUID.randomUUID();

    private JdbcClient jdbc;
    private WhyRows rows;
    private WhyReport report;

    abstract DataSource database();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database()).load().migrate();
        jdbc = JdbcClient.create(database());
        rows = new WhyRows(jdbc);
        report = new WhyReport(jdbc);
    }

    @Test
    void knowsNothingWhereNobodyWasCalled() {
        Whys whys = november();

        assertThat(whys.calls()).isZero();
        assertThat(whys.causes()).isEmpty();
        assertThat(whys.grew()).isEmpty();
    }

    @Test
    void tellsWhatBecameOfTheCallsOfACause() {
        call("ann", NOVEMBER.plusDays(2), "won-back", "specific", "price", "trust");
        call("ann", NOVEMBER.plusDays(3), "lost", "systemic", "price");
        call("bob", NOVEMBER.plusDays(3), null, "unclear", "price");

        Whys whys = november();

        assertThat(whys.calls()).isEqualTo(3);
        assertThat(whys.causes().getFirst())
                .isEqualTo(new Whys.Cause(new Whys.Won("price", 3, 2, 1), 1, 1));
        assertThat(whys.outcomes()).contains(new Whys.Count("", 1), new Whys.Count("lost", 1));
        assertThat(whys.reps())
                .containsExactly(new Whys.Won("ann", 2, 2, 1), new Whys.Won("bob", 1, 0, 0));
        assertThat(whys.flows()).containsExactly(new Whys.Won(flow, 3, 2, 1));
        assertThat(whys.scopes()).hasSize(3);
        assertThat(whys.days()).extracting(Whys.Day::calls).containsExactly(1L, 2L);
    }

    @Test
    void findsTheCausesThatGrew() {
        call("ann", NOVEMBER.minusDays(9), "lost", "unclear", "price");
        call("ann", NOVEMBER.minusDays(8), "lost", "unclear", "outage");
        call("ann", NOVEMBER.plusDays(2), "lost", "unclear", "price", "outage");
        call("ann", NOVEMBER.plusDays(3), "lost", "unclear", "price");

        Whys.Growth grew = november().grew().getFirst();

        assertThat(grew).isEqualTo(new Whys.Growth("price", 2, 2, 1, 2));
        assertThat(grew.points()).isEqualTo(50);
        assertThat(november().grew()).hasSize(1);
    }

    @Test
    void countsOnlyTheRepsAskedFor() {
        call("ann", NOVEMBER.plusDays(2), "lost", "unclear", "price");
        call("bob", NOVEMBER.plusDays(2), "lost", "unclear", "price");

        assertThat(whys(List.of("bob")).calls()).isEqualTo(1);
        assertThat(whys(List.of()).calls()).isZero();
    }

    @Test
    void followsARemedyFromTheAskToTheYes() {
        Calls call =
                Calls.opened()
                        .customer("A refund, please.", asks(Remedy.Status.ASKED))
                        .rep("You have it.", asks(Remedy.Status.OFFERED))
                        .customer("Good.", asks(Remedy.Status.AGREED));
        String id = written(call);

        assertThat(november().remedies()).containsExactly(new Whys.Remedy("refund", 1, 1, 1, 0));
        rows.fill(id, new CallSoFar(() -> stored(call, id)));
        assertThat(november().remedies()).containsExactly(new Whys.Remedy("refund", 1, 1, 1, 0));
    }

    @Test
    void keepsTheFiguresOfACallWhoseWordsAreErased() {
        Calls call =
                Calls.opened()
                        .customer(
                                "Late again.",
                                Observations.angry()
                                        .because(Cause.Type.LATE_DELIVERY, "Late again"));
        call.add(seq -> new CallEvent.Ended(call.stamp(seq), Outcome.LOST));
        String id = written(call);
        assertThat(november().scopes()).containsExactly(new Whys.Count("systemic", 1));

        Calls erased =
                Calls.opened()
                        .customer("", Observations.angry().because(Cause.Type.LATE_DELIVERY, ""));
        erased.add(seq -> new CallEvent.Ended(erased.stamp(seq), Outcome.LOST));
        rows.write(stored(erased, id).getLast(), new CallSoFar(() -> stored(erased, id)));

        assertThat(november().scopes()).containsExactly(new Whys.Count("systemic", 1));
    }

    @Test
    void reckonsCallsFromBeforeTheseRowsLater() {
        String id = row("ann", NOVEMBER.plusDays(1), null);

        assertThat(rows.missing(10_000)).contains(id);
        rows.fill(id, new CallSoFar(() -> Calls.opened().events()));

        assertThat(rows.missing(10_000)).doesNotContain(id);
        assertThat(november().scopes()).containsExactly(new Whys.Count("unclear", 1));
    }

    @Test
    void namesWhoWasLetGo() {
        String id = call("ann", NOVEMBER.plusDays(2), "let-go", "unclear", "price");
        call("ann", NOVEMBER.plusDays(2), "lost", "unclear", "price");

        assertThat(november().letGo()).extracting(Whys.LetGo::callId).containsExactly(id);
    }

    private static Observations asks(Remedy.Status status) {
        return Observations.calm().remedy(Remedy.Type.REFUND, "refund", status);
    }

    private Whys november() {
        return whys(null);
    }

    private Whys whys(List<String> reps) {
        return report.whys(new WhyQuery(NOVEMBER, DECEMBER, reps, flow));
    }

    private String call(
            String rep, OffsetDateTime at, String outcome, String scope, String... causes) {
        String id = row(rep, at, outcome);
        jdbc.sql("insert into call_why (call_id, scope, worth) values (?, ?, 'undecided')")
                .params(id, scope)
                .update();
        for (String cause : causes) {
            jdbc.sql("insert into call_cause (call_id, cause) values (?, ?)")
                    .params(id, cause)
                    .update();
        }
        return id;
    }

    private String row(String rep, OffsetDateTime at, String outcome) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into call_row (call_id, last_seq, rep, flow, opened_by, customer_name, started_at, last_at,
                            outcome, utterances, anger, peak_anger)
                        values (?, 1, ?, ?, ?, 'Dana', ?, ?, ?, 0, 0, 0)\
                        """)
                .params(id, rep, flow, rep, at, at, outcome)
                .update();
        return id;
    }

    /** The events under an id of their own, written one after the other as the journal does. */
    private String written(Calls call) {
        String id = row("ann", NOVEMBER.plusDays(1), null);
        List<CallEvent> events = stored(call, id);
        for (int i = 0; i < events.size(); i++) {
            List<CallEvent> until = events.subList(0, i + 1);
            rows.write(events.get(i), new CallSoFar(() -> until));
        }
        return id;
    }

    private static List<CallEvent> stored(Calls call, String id) {
        return call.events().stream().map(event -> under(event, id)).toList();
    }

    private static CallEvent under(CallEvent event, String id) {
        CallEvent.Stamp old = event.stamp();
        CallEvent.Stamp stamp = new CallEvent.Stamp(id, old.seq(), old.at(), old.by(), null);
        return switch (event) {
            case CallEvent.Opened opened ->
                    new CallEvent.Opened(
                            stamp,
                            opened.rep(),
                            opened.flow(),
                            opened.flowReason(),
                            opened.guards(),
                            opened.customer(),
                            null,
                            opened.authority(),
                            null,
                            opened.carried());
            case CallEvent.Heard heard ->
                    new CallEvent.Heard(
                            stamp,
                            heard.speaker(),
                            heard.text(),
                            heard.observation(),
                            List.of(),
                            null,
                            null,
                            List.of(),
                            List.of(),
                            null,
                            1);
            case CallEvent.Ended ended -> new CallEvent.Ended(stamp, ended.outcome());
            default -> throw new IllegalArgumentException(event.type());
        };
    }
}
