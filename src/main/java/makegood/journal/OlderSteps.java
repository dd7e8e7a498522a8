package makegood.journal;

import makegood.call.Journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/** Counts the steps of calls that were stored before steps were counted: a few at a time, the newest first. */
@Component
class OlderSteps {

    private static final Logger LOG = LoggerFactory.getLogger(OlderSteps.class);
    private static final int AT_ONCE = 50;

    private final Journal journal;
    private final StepRows rows;
    private final TransactionTemplate transaction;
    private boolean done;

    OlderSteps(Journal journal, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.journal = journal;
        this.rows = new StepRows(jdbc);
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 5_000)
    void count() {
        if (done) {
            return;
        }
        List<String> calls = rows.uncounted(AT_ONCE);
        done = calls.isEmpty();
        calls.forEach(this::count);
        if (!calls.isEmpty()) {
            LOG.info("counted the steps of {} older calls", calls.size());
        }
    }

    /** The call is held while it is counted: an event that comes meanwhile is counted after it, not lost. */
    private void count(String call) {
        try {
            transaction.executeWithoutResult(
                    status -> {
                        rows.hold(call);
                        rows.recount(journal.events(call));
                    });
        } catch (RuntimeException unreadable) {
            rows.giveUp(call);
            LOG.warn(
                    "the steps of call {} can't be counted, and are left out of the figures: {}",
                    call,
                    unreadable.getClass().getSimpleName());
        }
    }
}
