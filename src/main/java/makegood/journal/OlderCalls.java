package makegood.journal;

import makegood.call.Journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;

/** Brings calls that were stored before a table was into it: a few at a time, the newest first. */
@Component
class OlderCalls {

    private static final Logger LOG = LoggerFactory.getLogger(OlderCalls.class);
    private static final int AT_ONCE = 50;

    private final Journal journal;
    private final List<OlderRows> left;
    private final TransactionTemplate transaction;

    OlderCalls(Journal journal, List<OlderRows> rows, PlatformTransactionManager transactions) {
        this.journal = journal;
        this.left = new ArrayList<>(rows);
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 5_000)
    void look() {
        left.removeIf(this::isComplete);
    }

    private boolean isComplete(OlderRows rows) {
        List<String> calls = rows.missing(AT_ONCE);
        long reckoned = calls.stream().filter(call -> fill(rows, call)).count();
        if (reckoned > 0) {
            LOG.info("reckoned the {} of {} older calls", rows.what(), reckoned);
        }
        return calls.isEmpty();
    }

    /** @return whether it is in the table now, by this */
    private boolean fill(OlderRows rows, String call) {
        try {
            CallSoFar older = new CallSoFar(() -> journal.events(call));
            transaction.executeWithoutResult(status -> rows.fill(call, older));
            return true;
        } catch (DuplicateKeyException done) {
            LOG.debug("another node has reckoned the {} of call {}", rows.what(), call);
        } catch (TransientDataAccessException
                | NonTransientDataAccessResourceException
                | RecoverableDataAccessException
                | TransactionException later) {
            // Nothing is wrong with the call: the database was away, or somebody was in the way.
            LOG.debug("the {} of call {} are reckoned later", rows.what(), call);
        } catch (RuntimeException unreadable) {
            rows.giveUp(call);
            LOG.warn(
                    "the {} of call {} can't be reckoned, and are left out: {}",
                    rows.what(),
                    call,
                    unreadable.getClass().getSimpleName());
        }
        return false;
    }
}
