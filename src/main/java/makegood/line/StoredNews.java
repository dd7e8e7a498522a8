package makegood.line;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.broker.BrokerAvailabilityEvent;
import org.springframework.stereotype.Component;

/**
 * Sends over the line what is stored already, or says in the log that it could not. Where the broker is away, neither the
 * deed fails nor does anybody else go without: Slack hears of it all the same, and who follows a call asks for the gap.
 */
@Component
class StoredNews {

    private static final Logger LOG = LoggerFactory.getLogger(StoredNews.class);

    private final ObjectProvider<SimpMessagingTemplate> line;
    private volatile boolean reached = true;

    StoredNews(ObjectProvider<SimpMessagingTemplate> line) {
        this.line = line;
    }

    @EventListener
    void changed(BrokerAvailabilityEvent change) {
        reached = change.isBrokerAvailable();
    }

    void tell(String topic, Object news) {
        orLog(topic, () -> line.getObject().convertAndSend(topic, news));
    }

    /** On one line of one person. */
    void tell(String person, String session, String queue, Object news) {
        SimpMessageHeaderAccessor headers =
                SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
        headers.setSessionId(session);
        headers.setLeaveMutable(true);
        orLog(
                queue,
                () ->
                        line.getObject()
                                .convertAndSendToUser(
                                        person, queue, news, headers.getMessageHeaders()));
    }

    /** @param where it goes, without anybody's words: it comes into the log */
    void orLog(String where, Runnable sending) {
        try {
            sending.run();
        } catch (RuntimeException away) {
            // That the broker is away is said once, and not with each word.
            LOG.atLevel(reached ? Level.WARN : Level.DEBUG)
                    .log(
                            "What is stored could not be sent to {} ({}).",
                            where,
                            away.getClass().getSimpleName());
        }
    }
}
