package makegood.journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that have been wrong too often to be more than suggestions. */
@Component
@EnableConfigurationProperties(TrustSettings.class)
public class RuleTrust {

    private static final Logger LOG = LoggerFactory.getLogger(RuleTrust.class);

    private final RuleReport report;
    private final TrustSettings settings;
    private final Clock clock;
    private volatile Set<String> doubted = Set.of();

    RuleTrust(RuleReport report, TrustSettings settings, Clock clock) {
        this.report = report;
        this.settings = settings;
        this.clock = clock;
    }

    /** As they stood at the last {@link #refresh}. */
    public Set<String> doubted() {
        return doubted;
    }

    @Scheduled(fixedDelay = 30_000)
    void look() {
        try {
            if (refresh()) {
                LOG.info("rules that are only suggestions by the reps' verdicts: {}", doubted);
            }
        } catch (DataAccessException away) {
            // Whoever asks for anything is told. What was reckoned last holds until it is back.
            LOG.debug("the reps' verdicts can't be read: {}", away.getClass().getSimpleName());
        }
    }

    /** Reckons anew, from everybody's verdicts. @return whether it has changed */
    public boolean refresh() {
        OffsetDateTime since = OffsetDateTime.now(clock).minus(settings.within());
        Set<String> now =
                report.figures(new RuleQuery(since, null, null, null)).values().stream()
                        .filter(settings::doubts)
                        .map(RuleFigures::rule)
                        .collect(Collectors.toUnmodifiableSet());
        boolean changed = !now.equals(doubted);
        doubted = now;
        return changed;
    }
}
