package makegood.upkeep;

import makegood.flow.FlowLibrary;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether there are flows to coach by. A broken file does no harm while its last good version serves, and is counted. */
@Component("flows")
final class FlowsHealth implements HealthIndicator {

    private final FlowLibrary flows;

    FlowsHealth(FlowLibrary flows) {
        this.flows = flows;
    }

    @Override
    public Health health() {
        int served = flows.flows().size();
        return (served > 0 ? Health.up() : Health.down())
                .withDetail("flows", served)
                .withDetail("brokenFiles", flows.refused().size())
                .build();
    }
}
