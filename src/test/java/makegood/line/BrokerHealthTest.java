package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.messaging.simp.broker.BrokerAvailabilityEvent;

/** What an operator reads of the message broker, in the log and on the page of health. */
@ExtendWith(OutputCaptureExtension.class)
class BrokerHealthTest {

    private final BrokerHealth health =
            new BrokerHealth(new BrokerSettings("rabbit", 61613, "makegood", "secret", "/"));

    @Test
    void saysOnceThatItIsAwayAndOnceThatItIsBack(CapturedOutput log) {
        becomes(true);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(log).doesNotContain("broker");

        becomes(false);
        health.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(log)
                .containsOnlyOnce("The message broker at rabbit:61613 is not reached")
                .doesNotContain("secret");

        becomes(true);
        assertThat(log).containsOnlyOnce("The message broker at rabbit:61613 is reached again");
    }

    @Test
    void saysThatItWasNeverReached(CapturedOutput log) {
        health.look();
        health.look();

        assertThat(log).containsOnlyOnce("The message broker at rabbit:61613 is not reached");
        assertThat(health.health().getDetails()).containsEntry("address", "rabbit:61613");
    }

    @Test
    void saysNothingWhereThisMachineStops(CapturedOutput log) {
        becomes(true);
        health.closing(new ContextClosedEvent(mock(ApplicationContext.class)));

        becomes(false);

        assertThat(log).doesNotContain("broker");
    }

    private void becomes(boolean reached) {
        health.changed(new BrokerAvailabilityEvent(reached, this));
    }
}
