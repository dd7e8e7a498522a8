package makegood.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.flow.Flow;
import makegood.people.People;
import makegood.people.Person;
import makegood.people.RightsChanged;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.user.SimpSession;
import org.springframework.messaging.simp.user.SimpSubscription;
import org.springframework.messaging.simp.user.SimpUser;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;

/** Whose subscriptions end when a call is somebody else's. */
class FormerOwnerTest {

    private final CallBook book = mock(CallBook.class);
    private final MessageChannel broker = mock(MessageChannel.class);
    private final People people = mock(People.class);
    private final Queue<Runnable> inTurn = new ArrayDeque<>();
    private final InOrder incoming = new InOrder(inTurn::add, id -> Long.MAX_VALUE, id -> {});
    private FormerOwner owners;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void follow() {
        SimpUserRegistry followers = mock(SimpUserRegistry.class);
        SimpSubscription anns = subscription();
        when(followers.findSubscriptions(any())).thenReturn(Set.of(anns));
        when(people.sees(any(), anyString()))
                .thenAnswer(
                        ask -> ask.getArgument(0, Person.class).name().equals(ask.getArgument(1)));
        ObjectProvider<SimpMessagingTemplate> line = mock(ObjectProvider.class);
        owners = new FormerOwner(people, book, followers, broker, new StoredNews(line), incoming);
    }

    @Test
    void believesTheStoredCallAndNotNewsThatMayBeLate() {
        belongsTo("ann");
        owners.look("call-1");
        verify(broker, never()).send(any());

        belongsTo("bob");
        owners.look("call-1");

        verify(broker).send(any());
    }

    @Test
    void endsASubscriptionOnceAndInItsTurnWhereItMayStillWait() {
        belongsTo("bob");
        incoming.run(frameOfTheLine(), () -> {});
        owners.look("call-1");
        verify(broker, never()).send(any());

        inTurn.remove().run();
        inTurn.remove().run();

        verify(broker).send(any());
    }

    @Test
    void asksAgainLaterWhereTheDatabaseWasAway() {
        when(book.find("call-1")).thenThrow(new DataAccessResourceFailureException("away"));
        owners.look(new RightsChanged(Set.of("ann")));
        verify(broker, never()).send(any());

        belongsTo("bob");
        owners.lookAgain();
        owners.lookAgain();

        verify(broker).send(any());
    }

    @Test
    void closesTheLinesOfWhoLostTheirRightsBeforeItAsksTheDatabase() throws Exception {
        int lines =
                SignedOutLines.class
                        .getDeclaredMethod("lost", RightsChanged.class)
                        .getAnnotation(Order.class)
                        .value();
        int subscriptions =
                FormerOwner.class
                        .getDeclaredMethod("look", RightsChanged.class)
                        .getAnnotation(Order.class)
                        .value();

        assertThat(lines).isLessThan(subscriptions);
    }

    private static Message<byte[]> frameOfTheLine() {
        SimpMessageHeaderAccessor headers = SimpMessageHeaderAccessor.create();
        headers.setSessionId("line");
        return MessageBuilder.createMessage(new byte[0], headers.getMessageHeaders());
    }

    private void belongsTo(String rep) {
        Calls call = Calls.opened();
        call.add(seq -> new CallEvent.HandedOver(call.stamp(seq), rep));
        doReturn(new LiveCall(call.state(), mock(Flow.class))).when(book).find("call-1");
    }

    private static SimpSubscription subscription() {
        SimpUser user = mock(SimpUser.class);
        when(user.getName()).thenReturn("ann");
        when(user.getPrincipal())
                .thenReturn(
                        new UsernamePasswordAuthenticationToken(
                                "ann", null, AuthorityUtils.createAuthorityList("ROLE_REP")));
        SimpSession session = mock(SimpSession.class);
        when(session.getId()).thenReturn("line");
        when(session.getUser()).thenReturn(user);
        SimpSubscription subscription = mock(SimpSubscription.class);
        when(subscription.getId()).thenReturn("s-1");
        when(subscription.getDestination()).thenReturn("/topic/calls.call-1");
        when(subscription.getSession()).thenReturn(session);
        return subscription;
    }
}
