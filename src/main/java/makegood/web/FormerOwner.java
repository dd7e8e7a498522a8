package makegood.web;

import makegood.call.CallEvent;
import makegood.desk.CallChanged;
import makegood.people.People;
import makegood.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.user.SimpSubscription;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.Set;

/** Ends the subscriptions of whoever may not see a call any more once it was handed over: the last they hear of it is that. */
@Component
class FormerOwner {

    private final People people;
    private final SimpUserRegistry followers;
    private final MessageChannel broker;

    FormerOwner(
            People people,
            SimpUserRegistry followers,
            @Qualifier("brokerChannel") MessageChannel broker) {
        this.people = people;
        this.followers = followers;
        this.broker = broker;
    }

    @EventListener
    @Order(CallPusher.FIRST + 1)
    void look(CallChanged changed) {
        if (changed.told().event() instanceof CallEvent.HandedOver over) {
            Set<SimpSubscription> subscriptions =
                    followers.findSubscriptions(
                            each ->
                                    each.getDestination()
                                            .equals(CallPusher.topic(changed.callId())));
            subscriptions.stream()
                    .filter(each -> !maySee(each.getSession().getUser().getPrincipal(), over.rep()))
                    .forEach(this::end);
        }
    }

    private boolean maySee(@Nullable Principal follower, String rep) {
        return follower != null && people.sees(Person.of(follower), rep);
    }

    private void end(SimpSubscription subscription) {
        SimpMessageHeaderAccessor headers =
                SimpMessageHeaderAccessor.create(SimpMessageType.UNSUBSCRIBE);
        headers.setSessionId(subscription.getSession().getId());
        headers.setSubscriptionId(subscription.getId());
        headers.setDestination(subscription.getDestination());
        broker.send(MessageBuilder.createMessage(new byte[0], headers.getMessageHeaders()));
    }
}
