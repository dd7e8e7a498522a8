package makegood.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the others what is stored. A listener that fails takes nothing back: whoever missed it asks for the gap. */
@Component
class Announcements {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final ApplicationEventPublisher listeners;

    Announcements(ApplicationEventPublisher listeners) {
        this.listeners = listeners;
    }

    void tell(Told told, String callId) {
        try {
            listeners.publishEvent(new CallChanged(callId, told));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "event {} of call {} is stored but could not be pushed ({})",
                    told.event().seq(),
                    callId,
                    failed.getClass().getSimpleName());
        }
    }

    void tell(Alert alert) {
        try {
            listeners.publishEvent(alert);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "alert {} of call {} could not be told ({})",
                    alert.kind().key(),
                    alert.callId(),
                    failed.getClass().getSimpleName());
        }
    }
}
