package makegood.retention;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.journal.KeptWords;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Erases words that were kept for long enough: some calls at a time, so that nobody waits for it, and each on one node, which
 * claims it in the transaction that erases it.
 */
@Component
@EnableConfigurationProperties(RetentionSettings.class)
class Schedule {

    static final int AT_ONCE = 50;

    private static final int MOST_A_RUN = 40;
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private final RetentionSettings settings;
    private final KeptWords words;
    private final Eraser eraser;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Schedule(
            RetentionSettings settings,
            KeptWords words,
            Eraser eraser,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.words = words;
        this.eraser = eraser;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
    void run() {
        Duration kept = settings.words();
        if (kept == null) {
            return;
        }
        try {
            int calls = 0;
            for (int batch = 0; batch < MOST_A_RUN; batch++) {
                List<String> due = words.standingSince(now().minus(kept), AT_ONCE);
                if (due.isEmpty()) {
                    break;
                }
                calls += Objects.requireNonNull(transaction.execute(status -> erase(due)));
            }
            if (calls > 0) {
                LOG.info("erased the words of {} calls, which were kept for long enough", calls);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("could not erase words; tried again in a minute: {}", away.getClass());
        }
    }

    private int erase(List<String> due) {
        OffsetDateTime now = now();
        List<String> mine = due.stream().filter(call -> words.claim(call, now)).toList();
        if (mine.isEmpty()) {
            return 0;
        }
        Map<String, Integer> erased = eraser.erase(mine, KeepsWords.Extent.WORDS, now);
        mine.forEach(
                call ->
                        audit.record(
                                Deed.by(Deed.ITSELF)
                                        .deleted("call-words")
                                        .which(call)
                                        .how("retention")));
        erased.forEach(
                (what, things) ->
                        audit.record(
                                Deed.by(Deed.ITSELF)
                                        .deleted(what)
                                        .how("retention")
                                        .things(things)));
        return mine.size();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
