package makegood.line;

import makegood.call.CallEvent;
import makegood.desk.CallBook;
import makegood.desk.CallChanged;
import makegood.desk.Refusal;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.RightsChanged;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.simp.user.SimpSubscription;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Ends the subscriptions of whoever may not see a call any more: once it was handed over, the last they hear of it is that;
 * and once its rep has gone to another team. Each machine looks after its own lines.
 */
@Component
class FormerOwner {

    /** Of a call that is no more. */
    private static final String NOBODY = "";

    private final People people;
    private final CallBook book;
    private final SimpUserRegistry followers;
    private final MessageChannel broker;
    private final StoredNews news;
    private final InOrder incoming;

    /** Calls whose rep the database could not tell. */
    private final Set<String> unsure = ConcurrentHashMap.newKeySet();

    FormerOwner(
            People people,
            CallBook book,
            SimpUserRegistry followers,
            @Qualifier("brokerChannel") MessageChannel broker,
            StoredNews news,
            InOrder incoming) {
        this.news = news;
        this.incoming = incoming;
        this.people = people;
        this.book = book;
        this.followers = followers;
        this.broker = broker;
    }

    @EventListener
    @Order(CallPusher.FIRST + 1)
    void look(CallChanged changed) {
        if (changed.told().event() instanceof CallEvent.HandedOver) {
            look(changed.callId());
        }
    }

    /** Handed over here or on another machine: as the stored call says, whatever was told of it. */
    void look(String callId) {
        String topic = CallPusher.topic(callId);
        look(following(topic::equals));
    }

    /**
     * Looks at all subscriptions, not only those of the people named: when a rep leaves a team, it is others, the team's
     * managers, who may not follow the rep's calls any more.
     */
    @EventListener
    @Order(SignedOutLines.FIRST + 1)
    void look(RightsChanged changed) {
        look(following(topic -> topic.startsWith(CallPusher.topic(""))));
    }

    /** Nobody is sent away, and nobody let stay, because the database was away when it was asked. */
    @Scheduled(fixedDelay = 2_000)
    void lookAgain() {
        Set<String> calls = Set.copyOf(unsure);
        unsure.removeAll(calls);
        calls.forEach(this::look);
    }

    private void look(List<SimpSubscription> followers) {
        Map<String, Optional<String>> reps = new HashMap<>();
        for (SimpSubscription each : followers) {
            String callId = each.getDestination().substring(CallPusher.topic("").length());
            reps.computeIfAbsent(callId, this::rep)
                    .filter(rep -> !maySee(each, rep))
                    .ifPresent(rep -> end(each));
        }
    }

    /** Empty while the database does not answer: it is asked again later. */
    private Optional<String> rep(String callId) {
        try {
            return Optional.of(book.find(callId).state().rep());
        } catch (Refusal gone) {
            return Optional.of(NOBODY);
        } catch (DataAccessException away) {
            unsure.add(callId);
            return Optional.empty();
        }
    }

    /** Those on this machine; of the others only their names are known. */
    private List<SimpSubscription> following(Predicate<String> topic) {
        Set<SimpSubscription> found =
                followers.findSubscriptions(each -> topic.test(each.getDestination()));
        return found.stream()
                .filter(each -> each.getSession().getUser().getPrincipal() != null)
                .toList();
    }

    private boolean maySee(SimpSubscription follower, String rep) {
        Principal principal = follower.getSession().getUser().getPrincipal();
        return principal != null && people.sees(Person.of(principal), rep);
    }

    /**
     * Unsubscribes as the line itself would, since a message broker takes it from nobody else. At once; where frames of the
     * line wait, in their turn, because the SUBSCRIBE may be among them. Never twice, nor before the SUBSCRIBE: RabbitMQ ends
     * a line that unsubscribes from what it does not follow.
     */
    private void end(SimpSubscription subscription) {
        StompHeaderAccessor headers =
                StompHeaderAccessor.create(
                        StompCommand.UNSUBSCRIBE,
                        Map.of(
                                StompHeaderAccessor.STOMP_ID_HEADER,
                                List.of(subscription.getId()),
                                StompHeaderAccessor.STOMP_DESTINATION_HEADER,
                                List.of(subscription.getDestination())));
        headers.setSessionId(subscription.getSession().getId());
        Message<byte[]> end =
                MessageBuilder.createMessage(new byte[0], headers.getMessageHeaders());
        Runnable ends = () -> news.orLog(subscription.getDestination(), () -> broker.send(end));
        if (incoming.isBusy(subscription.getSession().getId())) {
            incoming.run(end, ends);
        } else {
            ends.run();
        }
    }
}
