package makegood.journal;

import static makegood.journal.Events.NINE;
import static makegood.journal.Events.angryCustomer;
import static makegood.journal.Events.opened;
import static makegood.journal.Events.promisingRep;
import static makegood.journal.Events.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.CallEvent.PromiseKept;
import makegood.listening.Anger;
import makegood.utterance.Speaker;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.util.List;

class PromisedCallsTest {

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:promised", "sa", "");
    private final JdbcClient jdbc = JdbcClient.create(pool);
    private final PromisedCalls calls = new PromisedCalls(jdbc);

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(pool).load().migrate();
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void findsThePromiseBehindAHundredCallsWithoutOne() {
        append(opened("promised", "p"), promisingRep("promised", 2));
        for (int i = 0; i < 120; i++) {
            append(opened("silent-" + i, "s-" + i));
        }

        assertThat(calls.open("rep", NINE)).containsExactly("promised");
        assertThat(calls.open("rep", NINE.plusDays(1))).isEmpty();
        assertThat(calls.open("another", NINE)).isEmpty();
    }

    @Test
    void leavesOutWhatIsDoneUntilItIsNot() {
        append(opened("promised", "p"), promisingRep("promised", 2));
        append(new PromiseKept(stamp("promised", 3), 2, null, true));
        assertThat(calls.open("rep", NINE)).isEmpty();

        append(new PromiseKept(stamp("promised", 4), 2, null, false));

        assertThat(calls.open("rep", NINE)).containsExactly("promised");
    }

    @Test
    void holdsACallOpenUntilEachPromiseOfAnUtteranceIsDone() {
        append(opened("promised", "p"), Events.promisingTwice("promised", 2));
        append(new PromiseKept(stamp("promised", 3), 2, 0, true));
        assertThat(calls.open("rep", NINE)).containsExactly("promised");

        append(new PromiseKept(stamp("promised", 4), 2, 1, true));
        assertThat(calls.open("rep", NINE)).isEmpty();

        append(new PromiseKept(stamp("promised", 5), 2, null, true));
        append(new PromiseKept(stamp("promised", 6), 2, 1, false));
        assertThat(calls.open("rep", NINE)).containsExactly("promised");
        append(new PromiseKept(stamp("promised", 7), 2, 1, true));
        assertThat(calls.open("rep", NINE)).isEmpty();
    }

    @Test
    void findsWhatWasPromisedInALineThatWasTakenForTheCustomers() {
        append(opened("promised", "p"), angryCustomer("promised", 2));
        assertThat(calls.open("rep", NINE)).isEmpty();

        append(
                new CallEvent.Reassigned(
                        stamp("promised", 3),
                        2,
                        Speaker.REP,
                        Events.promise(Anger.CALM),
                        List.of(),
                        List.of()));

        assertThat(calls.open("rep", NINE)).containsExactly("promised");
    }

    private void append(CallEvent... events) {
        JdbcJournal journal = new JdbcJournal(jdbc, new JdbcTransactionManager(pool), List.of());
        for (CallEvent event : events) {
            journal.append(event);
        }
    }
}
