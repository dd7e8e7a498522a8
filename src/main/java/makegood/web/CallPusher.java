package makegood.web;

import makegood.desk.CallChanged;

import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Component;

/** Pushes what is stored to those who follow the call. */
@Component
class CallPusher {

    private final SimpMessagingTemplate line;

    CallPusher(SimpMessagingTemplate line) {
        this.line = line;
    }

    @EventListener
    void push(CallChanged changed) {
        line.convertAndSend("/topic/calls." + changed.callId(), WireEvent.of(changed.told()));
    }
}
