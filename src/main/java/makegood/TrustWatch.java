package makegood;

import makegood.journal.RuleTrust;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reckons now and then which rules have been wrong too often, and says when that has changed. */
@Component
class TrustWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TrustWatch.class);

    private final RuleTrust trust;

    TrustWatch(RuleTrust trust) {
        this.trust = trust;
    }

    @Scheduled(fixedDelay = 30_000)
    void look() {
        if (trust.refresh()) {
            LOG.info("rules that are only suggestions by the reps' verdicts: {}", trust.doubted());
        }
    }
}
