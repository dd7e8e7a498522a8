package makegood.line;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.broker.BrokerAvailabilityEvent;
import org.springframework.stereotype.Component;

/** Whether the message broker is reached: until it is, nobody can connect, and what is pushed is lost. */
@Component("broker")
@Profile("cluster")
final class BrokerHealth implements HealthIndicator {

    private volatile boolean reached;

    @EventListener
    void changed(BrokerAvailabilityEvent change) {
        reached = change.isBrokerAvailable();
    }

    @Override
    public Health health() {
        return (reached ? Health.up() : Health.down()).build();
    }
}
