package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.mock.env.MockEnvironment;

class TracesWhereSentTest {

    private static final String SPANS = OpenTelemetryTracingAutoConfiguration.class.getName();

    private static final String FIGURES = MetricsAutoConfiguration.class.getName();

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void leavesTracesOutWhileTheyAreSentNowhere() {
        assertThat(wanted()).containsExactly(false, true, true);

        environment.setProperty(TracesWhereSent.ENDPOINT, " ");

        assertThat(wanted()).containsExactly(false, true, true);
    }

    @Test
    void makesThemWhereTheyAreSent() {
        environment.setProperty(TracesWhereSent.ENDPOINT, "http://collector:4318/v1/traces");

        assertThat(wanted()).containsExactly(true, true, true);
    }

    private boolean[] wanted() {
        TracesWhereSent filter = new TracesWhereSent();
        filter.setEnvironment(environment);
        return filter.match(
                new String[] {SPANS, FIGURES, null},
                org.mockito.Mockito.mock(AutoConfigurationMetadata.class));
    }
}
