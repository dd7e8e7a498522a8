package makegood.retention;

import makegood.journal.KeptWords;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells this node of words that were erased, whichever node did it: what it remembers of them must go too. */
@Component
class ErasureWatch {

    /** Clocks of nodes differ, and a transaction takes its time: told twice does no harm. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(ErasureWatch.class);

    private final KeptWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private OffsetDateTime looked;
    private Set<String> told = Set.of();
    private boolean failing;

    ErasureWatch(KeptWords words, ApplicationEventPublisher events, Clock clock) {
        this.words = words;
        this.events = events;
        this.clock = clock;
        this.looked = OffsetDateTime.now(clock);
    }

    @Scheduled(fixedDelay = 2_000)
    synchronized void look() {
        try {
            OffsetDateTime now = OffsetDateTime.now(clock);
            Set<String> erased = new LinkedHashSet<>(words.erasedSince(looked.minus(OVERLAP)));
            Set<String> news = new LinkedHashSet<>(erased);
            news.removeAll(told);
            if (!news.isEmpty()) {
                events.publishEvent(new WordsErased(news));
            }
            told = erased;
            looked = now;
            failing = false;
        } catch (RuntimeException failed) {
            // Told again at the next look, until everybody has heard it.
            if (!failing) {
                LOG.warn(
                        "news of erased words did not reach everybody on this node ({}); they are"
                                + " told again. Said once.",
                        failed.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}
