package makegood.desk;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import org.slf4j.MDC;
import org.springframework.stereotype.Component;

import java.util.function.Supplier;

/**
 * The stages of a command, timed for whoever watches the product: {@code makegood.command} around it, and within it
 * {@code makegood.understood}, {@code makegood.advised}, {@code makegood.stored} and {@code makegood.pushed}. Each is a
 * figure, and a span where traces are sent. They know the call's id, and nobody's words.
 */
@Component
class Stages {

    private static final String CALL = "call";

    private final ObservationRegistry observations;

    Stages(ObservationRegistry observations) {
        this.observations = observations;
    }

    /** The whole command, whose log lines bear the call's id. @param kind what it is, for the figures */
    <T> T command(String callId, String kind, Supplier<T> work) {
        try (MDC.MDCCloseable named = MDC.putCloseable(CALL, callId)) {
            return Observation.createNotStarted("makegood.command", observations)
                    .lowCardinalityKeyValue("kind", kind)
                    .highCardinalityKeyValue(CALL, callId)
                    .observe(work);
        }
    }

    <T> T stage(String name, Supplier<T> work) {
        return Observation.createNotStarted("makegood." + name, observations).observe(work);
    }

    void stage(String name, Runnable work) {
        Observation.createNotStarted("makegood." + name, observations).observe(work);
    }
}
