package makegood.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import makegood.call.Journal;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcTransactionManager;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A call is left out for good only where the call itself can't be read. */
class OlderCallsTest {

    private final List<String> filled = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();
    private RuntimeException fault;

    @Test
    void comesBackToACallWhoseDatabaseWentAway() {
        OlderCalls older = older();
        fault = new DataAccessResourceFailureException("terminating connection");

        older.look();
        fault = null;
        older.look();

        assertThat(givenUp).isEmpty();
        assertThat(filled).containsExactly("call");
    }

    @Test
    void leavesOutACallThatCanNotBeRead() {
        OlderCalls older = older();
        fault = new IllegalArgumentException("no such event");

        older.look();

        assertThat(givenUp).containsExactly("call");
        assertThat(filled).isEmpty();
    }

    private OlderCalls older() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        return new OlderCalls(
                mock(Journal.class), List.of(new Rows()), new JdbcTransactionManager(database));
    }

    private final class Rows implements OlderRows {

        @Override
        public String what() {
            return "rows";
        }

        @Override
        public List<String> missing(int most) {
            return filled.isEmpty() && givenUp.isEmpty() ? List.of("call") : List.of();
        }

        @Override
        public void fill(String callId, CallSoFar call) {
            if (fault != null) {
                throw fault;
            }
            filled.add(callId);
        }

        @Override
        public void giveUp(String callId) {
            givenUp.add(callId);
        }
    }
}
