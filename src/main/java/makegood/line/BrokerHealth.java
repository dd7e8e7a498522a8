package makegood.line;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.broker.BrokerAvailabilityEvent;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether the message broker is reached: until it is, no line is live, and what is pushed is lost. Spring tries again every
 * five seconds, and says nothing of it.
 */
@Component("broker")
@Profile("cluster")
final class BrokerHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerHealth.class);

    /** One that comes up together with this machine is waited for so long. */
    private static final long A_WHILE_MILLIS = 10_000;

    private final BrokerSettings settings;
    private volatile boolean reached;
    private boolean told;
    private boolean closing;

    BrokerHealth(BrokerSettings settings) {
        this.settings = settings;
    }

    @EventListener
    synchronized void changed(BrokerAvailabilityEvent change) {
        reached = change.isBrokerAvailable();
        if (!reached) {
            tell();
        } else if (told) {
            LOG.warn("The message broker at {} is reached again.", settings.address());
            told = false;
        }
    }

    /** One that was never reached never goes away. */
    @Scheduled(initialDelay = A_WHILE_MILLIS, fixedDelay = A_WHILE_MILLIS)
    synchronized void look() {
        if (!reached) {
            tell();
        }
    }

    @EventListener
    synchronized void closing(ContextClosedEvent closed) {
        closing = true;
    }

    private void tell() {
        if (!told && !closing) {
            LOG.error(
                    "The message broker at {} is not reached: the live lines are down until it is."
                        + " Look whether it runs and takes STOMP there with this login, passcode"
                        + " and virtual host. Said once.",
                    settings.address());
            told = true;
        }
    }

    @Override
    public Health health() {
        return (reached ? Health.up() : Health.down())
                .withDetail("address", settings.address())
                .build();
    }
}
