package makegood.web;

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
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.simp.user.SimpSubscription;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Ends the subscriptions of whoever may not see a call any more: once it was handed over, the last they hear of it is that;
 * and once its rep has gone to another team. Each machine looks after its own lines.
 */
@Component
class FormerOwner {

    private static final String NOBODY = "";

    private final People people;
    private final CallBook book;
    private final SimpUserRegistry followers;
    private final MessageChannel broker;

    FormerOwner(
            People people,
            CallBook book,
            SimpUserRegistry followers,
            @Qualifier("brokerChannel") MessageChannel broker) {
        this.people = people;
        this.book = book;
        this.followers = followers;
        this.broker = broker;
    }

    @EventListener
    @Order(CallPusher.FIRST + 1)
    void look(CallChanged changed) {
        if (changed.told().event() instanceof CallEvent.HandedOver over) {
            handedOver(changed.callId(), over.rep());
        }
    }

    /** Here or on another machine. @param rep whose call it is from now on */
    void handedOver(String callId, String rep) {
        String topic = CallPusher.topic(callId);
        following(topic::equals).stream().filter(each -> !maySee(each, rep)).forEach(this::end);
    }

    /** Of whom is unknown: a team that somebody leaves is left by their calls, whoever follows those. */
    @EventListener
    void look(RightsChanged changed) {
        Map<String, String> reps = new HashMap<>();
        for (SimpSubscription each : following(topic -> topic.startsWith(CallPusher.topic("")))) {
            String callId = each.getDestination().substring(CallPusher.topic("").length());
            if (!maySee(each, reps.computeIfAbsent(callId, this::rep))) {
                end(each);
            }
        }
    }

    /** Whoever's it is, where the database does not answer: what is pushed comes out of it, and so nothing is, till then. */
    private String rep(String callId) {
        try {
            return book.find(callId).state().rep();
        } catch (Refusal | DataAccessException unknown) {
            return NOBODY;
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

    /** As their own line would: a message broker takes nothing else. */
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
        broker.send(MessageBuilder.createMessage(new byte[0], headers.getMessageHeaders()));
    }
}
