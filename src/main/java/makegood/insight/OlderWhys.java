package makegood.insight;

import makegood.call.Journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/** Reckons the whys of calls that were stored before there were such rows: a few at a time, the newest first. */
@Component
class OlderWhys {

    private static final Logger LOG = LoggerFactory.getLogger(OlderWhys.class);
    private static final int AT_ONCE = 50;

    private final Journal journal;
    private final WhyRows rows;
    private final TransactionTemplate transaction;
    private boolean done;

    OlderWhys(Journal journal, WhyRows rows, PlatformTransactionManager transactions) {
        this.journal = journal;
        this.rows = rows;
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
            LOG.info("reckoned the whys of {} older calls", calls.size());
        }
    }

    private void count(String call) {
        try {
            transaction.executeWithoutResult(status -> rows.recount(call, journal.events(call)));
        } catch (DuplicateKeyException done) {
            LOG.debug("another node has reckoned the whys of call {}", call);
        } catch (RuntimeException unreadable) {
            rows.giveUp(call);
            LOG.warn(
                    "the whys of call {} can't be reckoned, and count as unclear: {}",
                    call,
                    unreadable.getClass().getSimpleName());
        }
    }
}
