package makegood.line;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Ends the live lines before anything else is stopped: what was sent is answered, then each line is told to come back. Tomcat
 * would hang up on them without a word.
 */
@Component
class Farewell {

    private static final Duration ANSWERING = Duration.ofSeconds(8);
    private static final Duration WRITING = Duration.ofSeconds(2);
    private static final Duration CLOSING = Duration.ofSeconds(4);
    private static final long LOOK_MILLIS = 20;

    private final LineGate gate;
    private final OutgoingLines outgoing;
    private final InOrder incoming;

    Farewell(LineGate gate, InOrder incoming, OutgoingLines outgoing) {
        this.gate = gate;
        this.outgoing = outgoing;
        this.incoming = incoming;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void closing(ContextClosedEvent closing) {
        gate.shut();
        await(ANSWERING, incoming::isEmpty);
        await(WRITING, outgoing::isEmpty);
        outgoing.sendAway(CLOSING);
    }

    private static void await(Duration atMost, BooleanSupplier done) {
        long until = System.nanoTime() + atMost.toNanos();
        try {
            while (!done.getAsBoolean() && System.nanoTime() < until) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
