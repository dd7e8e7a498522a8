package makegood.line;

import makegood.desk.CallChanged;
import makegood.wire.WireEvent;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pushes what is stored to those who follow the call. */
@Component
class CallPusher {

    /** Whoever loses sight of the call hears this event yet. */
    static final int FIRST = 1;

    private final StoredNews news;

    CallPusher(StoredNews news) {
        this.news = news;
    }

    static String topic(String callId) {
        return "/topic/calls." + callId;
    }

    @EventListener
    @Order(FIRST)
    void push(CallChanged changed) {
        news.tell(topic(changed.callId()), WireEvent.of(changed.told()));
    }
}
