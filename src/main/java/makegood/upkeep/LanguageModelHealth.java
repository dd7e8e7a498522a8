package makegood.upkeep;

import makegood.model.LineState;
import makegood.model.ModelLine;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How it stands with the language model. It is a plus: away or off, the product is well. */
@Component("languageModel")
final class LanguageModelHealth implements HealthIndicator {

    private final ModelLine line;

    LanguageModelHealth(ModelLine line) {
        this.line = line;
    }

    @Override
    public Health health() {
        LineState state = line.state();
        return Health.up()
                .withDetail("state", state.state())
                .withDetail("provider", state.provider())
                .withDetail("model", state.model())
                .build();
    }
}
