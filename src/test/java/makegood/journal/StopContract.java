package makegood.journal;

import static makegood.journal.StopSteps.at;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.Customer;
import makegood.call.DoNotCall;
import makegood.call.DoNotCalls;
import makegood.call.Journal;
import makegood.call.Outcome;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

/** What any database must do so that who said no is left alone, and whose data goes takes no other's along. */
abstract class StopContract {

    private static final LocalDate DAY = LocalDate.parse("2027-06-01");
    private static final String HOSPITAL = "Dana is in hospital";

    private final Customer dana = new Customer("Dana", null, number(), id(), null, null);
    private JdbcClient jdbc;
    private Journal journal;
    private DoNotCalls stops;
    private CustomerStops reasons;
    private KeptWords words;
    private CustomerCalls customers;

    abstract DataSource database();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(database()).load().migrate();
        jdbc = JdbcClient.create(database());
        journal =
                new JdbcJournal(
                        jdbc,
                        new JdbcTransactionManager(database()),
                        List.of(new DoNotCallRows(jdbc)));
        stops = new JdbcDoNotCalls(jdbc, new JdbcTransactionManager(database()));
        reasons = new CustomerStops(jdbc);
        words = new KeptWords(jdbc);
        customers = new CustomerCalls(jdbc);
    }

    @Test
    void takesOneAfterTheOtherWhatTwoSayAtTheSameMoment() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int day = i % 20 + 1;
                all.add(
                        () -> {
                            stops.set(dana, byHand(day));
                            return null;
                        });
            }
            for (Future<Void> done : people.invokeAll(all)) {
                done.get();
            }
        }

        assertThat(before(dana)).isPresent();
    }

    private static String id() {
        return "S-" + UUID.randomUUID();
    }

    private static String number() {
        return "+1 " + (100_000_000 + (UUID.randomUUID().getMostSignificantBits() >>> 36));
    }

    private StopSteps call(int day) {
        return new StopSteps(journal, dana, day);
    }

    private Optional<LocalDate> before(Customer customer) {
        return stops.standing(customer, DAY)
                .map(stop -> stop.before() == null ? LocalDate.MAX : stop.before());
    }

    private static DoNotCall byHand(int day) {
        return new DoNotCall(null, DoNotCall.Why.SET, "ann", at(day), null, HOSPITAL);
    }

    @Test
    void keepsALaterNoWhenAnOldWinBackIsTouched() {
        StopSteps won = call(0).ends(1, Outcome.WON_BACK);
        call(100).refuses(100).ends(101, Outcome.LOST);
        stops.set(dana, byHand(120));

        won.ends(200, Outcome.WON_BACK);
        won.names(201, "");

        assertThat(before(dana)).contains(LocalDate.MAX);
    }

    @Test
    void bringsBackWhatStoodWhenAWinBackWasPressedByMistake() {
        call(0).refuses(0).ends(1, Outcome.LOST);
        StopSteps mistaken = call(10).ends(11, Outcome.WON_BACK);
        assertThat(before(dana)).isEmpty();

        mistaken.ends(11, Outcome.LOST);

        assertThat(before(dana)).contains(LocalDate.MAX);
    }

    @Test
    void staysLiftedWhenTheCallThatBroughtItIsTouched() {
        StopSteps refused = call(0).refuses(0).ends(1, Outcome.LOST);
        stops.lift(dana, "mia", at(5), "They rang.");

        refused.ends(6, Outcome.OPEN);

        assertThat(before(dana)).isEmpty();
    }

    @Test
    void outlivesTheErasureOfItsCall() {
        StopSteps refused = call(0).refuses(0).ends(1, Outcome.LOST);
        words.eraseAll(List.of(refused.id), at(50));

        refused.ends(51, Outcome.OPEN);

        assertThat(before(dana)).contains(LocalDate.MAX);
    }

    @Test
    void keepsTheDayThatWasNamedWhenTheWordsAreGone() {
        StopSteps rests = call(0).names(0, "2028-01-01").ends(1, Outcome.BACK_OFF);
        words.eraseTalk(List.of(rests.id));
        words.claim(rests.id, at(50));

        rests.ends(51, Outcome.BACK_OFF);

        assertThat(before(dana)).contains(LocalDate.parse("2028-01-01"));
    }

    @Test
    void countsARestFromTheBackOffThatBroughtIt() {
        StopSteps rests = call(100).ends(100, Outcome.BACK_OFF);
        Optional<LocalDate> first =
                stops.standing(dana, LocalDate.parse("2026-12-01")).map(DoNotCall::before);

        rests.ends(150, Outcome.BACK_OFF);

        assertThat(stops.standing(dana, LocalDate.parse("2026-12-01")).map(DoNotCall::before))
                .isEqualTo(first)
                .isPresent();
    }

    @Test
    void liftsTheirOlderNumberToo() {
        Customer before = new Customer("Dana", null, number(), dana.externalId(), null, null);
        new StopSteps(journal, before, 0).refuses(0);
        Customer old = new Customer("", null, before.phone(), null, null, null);
        assertThat(before(old)).isPresent();

        stops.lift(dana, "mia", at(5), "They rang.");

        assertThat(before(old)).isEmpty();
    }

    @Test
    void erasesTheReasonUnderEachKeyAndShowsItBefore() {
        StopSteps call = call(0);
        stops.set(dana, byHand(3));
        Customer phone = new Customer("", null, dana.phone(), null, null, null);
        assertThat(reasons.kept(List.of(call.id), null))
                .singleElement()
                .satisfies(kept -> assertThat(kept.reason()).isEqualTo(HOSPITAL))
                .satisfies(kept -> assertThat(kept.since()).isEqualTo(at(3)));

        reasons.eraseReasons(List.of(call.id));

        assertThat(stops.standing(phone, DAY)).get().extracting(DoNotCall::reason).isNull();
        assertThat(stops.standing(dana, DAY)).get().extracting(DoNotCall::reason).isNull();
        assertThat(reasons.kept(List.of(), null)).isEmpty();
    }

    @Test
    void leavesACallOfAnotherCustomerThatFollowsAndEmptiesWhatItCarries() {
        StopSteps theirs = call(0);
        StopSteps again = new StopSteps(journal, dana, 1, "two-questions", theirs.id, Map.of());
        Customer yann = new Customer("Yann", null, null, id(), null, null);
        StopSteps other =
                new StopSteps(
                        journal, yann, 2, "two-questions", theirs.id, Map.of("reason", HOSPITAL));
        Customer unnamed = new Customer("D.", null, null, null, null, null);
        StopSteps debrief = new StopSteps(journal, unnamed, 3, "debrief", theirs.id, Map.of());

        assertThat(customers.of(String.valueOf(dana.externalId())))
                .containsExactlyInAnyOrder(theirs.id, again.id, debrief.id);
        assertThat(customers.of(String.valueOf(yann.externalId()))).containsExactly(other.id);
        assertThat(customers.othersAfter(List.of(theirs.id, again.id, debrief.id)))
                .containsExactly(other.id);
        assertThat(words.eraseCarried(List.of(other.id), at(9))).isEqualTo(1);
        assertThat(journal.events(other.id).toString()).contains("Yann").doesNotContain(HOSPITAL);
    }
}
