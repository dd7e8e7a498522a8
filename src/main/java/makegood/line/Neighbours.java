package makegood.line;

import makegood.call.CallEvent;
import makegood.desk.Alert;
import makegood.desk.CallChanged;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.broker.AbstractBrokerMessageHandler;
import org.springframework.messaging.simp.stomp.StompBrokerRelayMessageHandler;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What hangs on the lines of this machine hears of the calls that another one took a message of: the live board, alerts, and
 * whose call it is. A call's own topic comes over the broker by itself. Where the broker is away nobody is told, as nobody
 * is pushed to; the board catches up with the next word.
 */
@Component
@Profile("cluster")
final class Neighbours implements DisposableBean {

    /** Nobody may subscribe to it: {@link LineRules} knows no such topic. */
    static final String TOPIC = "/topic/machines";

    private static final Logger LOG = LoggerFactory.getLogger(Neighbours.class);

    private final String self = UUID.randomUUID().toString();

    /** Not the broker's own thread: what is sent in answer would wait for that very thread. */
    private final ExecutorService hearing =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("neighbours").factory());

    private final StoredNews stored;
    private final LivePusher live;
    private final FormerOwner owners;
    private final JsonMapper json;

    Neighbours(
            StoredNews stored,
            LivePusher live,
            FormerOwner owners,
            JsonMapper json,
            @Qualifier("stompBrokerRelayMessageHandler")
                    @Nullable AbstractBrokerMessageHandler relay) {
        this.stored = stored;
        this.live = live;
        this.owners = owners;
        this.json = json;
        if (relay instanceof StompBrokerRelayMessageHandler broker) {
            broker.getSystemSubscriptions().put(TOPIC, this::hear);
        }
    }

    @EventListener
    @Order(CallPusher.FIRST + 3)
    void tell(CallChanged changed) {
        boolean handedOver = changed.told().event() instanceof CallEvent.HandedOver;
        stored.tell(TOPIC, new News(self, changed.callId(), handedOver, null));
    }

    @EventListener
    void tell(Alert alert) {
        stored.tell(TOPIC, new News(self, alert.callId(), false, alert));
    }

    private void hear(Message<?> message) {
        byte[] body = (byte[]) message.getPayload();
        hearing.execute(() -> take(body));
    }

    private void take(byte[] body) {
        try {
            News news = json.readValue(body, News.class);
            if (!news.from().equals(self)) {
                take(news);
            }
        } catch (JacksonException unreadable) {
            // Another version, while machines are updated one by one.
            LOG.debug("another machine told something that is not understood here");
        } catch (RuntimeException failed) {
            LOG.warn(
                    "news of another machine was not taken ({})",
                    failed.getClass().getSimpleName());
        }
    }

    private void take(News news) {
        Alert alert = news.alert();
        if (alert != null) {
            live.alarm(alert);
            return;
        }
        if (news.handedOver()) {
            owners.look(news.callId());
        }
        live.note(news.callId());
    }

    @Override
    public void destroy() {
        hearing.shutdownNow();
    }
}
