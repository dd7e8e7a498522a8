package makegood.line;

import makegood.desk.CallAccess;
import makegood.desk.Refusal;
import makegood.people.Scope;
import makegood.request.OnlyManagers;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be sent and subscribed to on the live line: these destinations, written exactly so, and a call's topic only by
 * those who may see the call. A pattern in a destination is nothing that may be asked for.
 */
@Component
class LineRules implements AuthorizationManager<Message<?>> {

    private static final Pattern SENT =
            Pattern.compile("/app/calls/[0-9a-zA-Z-]{1,36}/(utterances|draft|ask)");
    private static final Pattern OWN = Pattern.compile("/user/queue/(replies|errors)");
    private static final String LIVE = "/user" + LivePusher.QUEUE;
    private static final Pattern TOPIC = Pattern.compile("/topic/calls\\.([0-9a-zA-Z-]{1,36})");

    private static final Set<String> SPOKEN = Set.of("1.1", "1.2");

    private static final Set<@Nullable StompCommand> SERVERS =
            EnumSet.of(
                    StompCommand.MESSAGE,
                    StompCommand.CONNECTED,
                    StompCommand.RECEIPT,
                    StompCommand.ERROR);

    private final CallAccess access;

    LineRules(CallAccess access) {
        this.access = access;
    }

    /** @throws Refusal that says what may be asked for instead */
    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> signedIn, Message<?> frame) {
        Authentication person = signedIn.get();
        if (person == null || !person.isAuthenticated()) {
            return new AuthorizationDecision(false);
        }
        SimpMessageType type = SimpMessageHeaderAccessor.getMessageType(frame.getHeaders());
        String destination = SimpMessageHeaderAccessor.getDestination(frame.getHeaders());
        if (SERVERS.contains(StompHeaderAccessor.wrap(frame).getCommand())) {
            throw Refusal.unknown("This is a command of servers. Send CONNECT, SUBSCRIBE or SEND.");
        }
        if (type == SimpMessageType.CONNECT) {
            connect(frame);
        } else if (type == SimpMessageType.SUBSCRIBE) {
            subscribe(person, destination == null ? "" : destination);
        } else if (destination != null && !SENT.matcher(destination).matches()) {
            throw Refusal.unknown("Send to /app/calls/{id}/utterances, /draft or /ask.");
        } else if (destination != null && !Scope.maySend(person)) {
            throw Refusal.forbidden("This token only listens. Take one of the scope \"calls\".");
        }
        return new AuthorizationDecision(true);
    }

    /** Spring would leave another version without an answer. */
    private static void connect(Message<?> frame) {
        Set<String> versions = StompHeaderAccessor.wrap(frame).getAcceptVersion();
        if (!versions.isEmpty() && versions.stream().noneMatch(SPOKEN::contains)) {
            throw Refusal.malformed(
                    "accept-version", "Speak STOMP 1.2: send accept-version:1.2 with CONNECT.");
        }
    }

    private void subscribe(Authentication person, String destination) {
        if (OWN.matcher(destination).matches()) {
            return;
        }
        if (LIVE.equals(destination)) {
            OnlyManagers.may(person, "see calls in progress");
            return;
        }
        Matcher topic = TOPIC.matcher(destination);
        if (!topic.matches()) {
            throw Refusal.unknown(
                    "Subscribe to /topic/calls.{id}, /user/queue/replies, /user/queue/errors or"
                            + " /user/queue/live.");
        }
        access.see(person, topic.group(1));
    }
}
