package makegood.web;

import makegood.desk.CallChanged;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.messaging.MessagingException;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Component;

/** Pushes what is stored to those who follow the call. */
@Component
class CallPusher {

    /** Whoever loses sight of the call hears this event yet. */
    static final int FIRST = 1;

    private static final Logger LOG = LoggerFactory.getLogger(CallPusher.class);

    private final SimpMessagingTemplate line;

    CallPusher(SimpMessagingTemplate line) {
        this.line = line;
    }

    static String topic(String callId) {
        return "/topic/calls." + callId;
    }

    @EventListener
    @Order(FIRST)
    void push(CallChanged changed) {
        try {
            line.convertAndSend(topic(changed.callId()), WireEvent.of(changed.told()));
        } catch (MessagingException away) {
            // Others hear of it in other ways. Who follows asks for the gap.
            LOG.warn(
                    "event {} of call {} is stored but could not be pushed ({})",
                    changed.told().event().seq(),
                    changed.callId(),
                    away.getClass().getSimpleName());
        }
    }
}
