package makegood.line;

import makegood.people.RightsChanged;
import makegood.people.TokenEnd;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionIdChangedEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Ends the lines of a page whose session has ended, and those of whose rights have changed: by itself, an open line would
 * outlive both.
 */
@Component
class SignedOutLines implements WebSocketHandlerDecoratorFactory {

    /** Whoever has lost their rights goes before anything is asked of a database, which may be away. */
    static final int FIRST = 1;

    private static final Logger LOG = LoggerFactory.getLogger(SignedOutLines.class);

    private final Map<String, Set<WebSocketSession>> lines = new ConcurrentHashMap<>();
    private final Clock clock;

    SignedOutLines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public WebSocketHandler decorate(WebSocketHandler handler) {
        return new WebSocketHandlerDecorator(handler) {
            @Override
            public void afterConnectionEstablished(WebSocketSession line) throws Exception {
                lines.compute(page(line), (page, open) -> with(open, line));
                super.afterConnectionEstablished(line);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession line, CloseStatus status)
                    throws Exception {
                lines.computeIfPresent(page(line), (page, open) -> without(open, line));
                super.afterConnectionClosed(line, status);
            }
        };
    }

    @EventListener
    void signedOut(SessionDestroyedEvent ended) {
        Set<WebSocketSession> open = lines.remove(ended.getId());
        if (open != null) {
            open.forEach(SignedOutLines::close);
        }
    }

    /** Those of a program have no session, and those of a page outlive it: each person's own end. */
    @EventListener
    @Order(FIRST)
    void lost(RightsChanged changed) {
        for (Set<WebSocketSession> open : lines.values()) {
            open.stream()
                    .filter(line -> isOf(changed.people(), line.getPrincipal()))
                    .forEach(SignedOutLines::close);
        }
    }

    /** A line is asked for its token when it opens, and would outlive it. */
    @Scheduled(fixedDelay = 10_000)
    void endOfTokens() {
        Instant now = clock.instant();
        for (Set<WebSocketSession> open : lines.values()) {
            open.stream()
                    .filter(line -> TokenEnd.isOver(line.getPrincipal(), now))
                    .forEach(SignedOutLines::close);
        }
    }

    private static boolean isOf(Set<String> people, @Nullable Principal person) {
        return person != null && people.contains(person.getName());
    }

    /** Ends the lines of each page whose session this says has ended. */
    void endWhere(Predicate<String> ended) {
        for (String page : Set.copyOf(lines.keySet())) {
            if (!page.isEmpty() && ended.test(page)) {
                Set<WebSocketSession> open = lines.remove(page);
                if (open != null) {
                    open.forEach(SignedOutLines::close);
                }
            }
        }
    }

    /** The lines go with their session, and so each learns its new id. */
    @EventListener
    void renamed(HttpSessionIdChangedEvent change) {
        Set<WebSocketSession> open = lines.remove(change.getOldSessionId());
        if (open != null) {
            for (WebSocketSession line : open) {
                line.getAttributes()
                        .put(
                                HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME,
                                change.getNewSessionId());
                lines.compute(change.getNewSessionId(), (page, others) -> with(others, line));
            }
        }
    }

    /** The page's session; empty for a program, which has none. */
    private static String page(WebSocketSession line) {
        Object session =
                line.getAttributes().get(HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME);
        return session == null ? "" : session.toString();
    }

    private static Set<WebSocketSession> with(
            @Nullable Set<WebSocketSession> open, WebSocketSession line) {
        Set<WebSocketSession> all = open == null ? ConcurrentHashMap.newKeySet() : open;
        all.add(line);
        return all;
    }

    private static @Nullable Set<WebSocketSession> without(
            Set<WebSocketSession> open, WebSocketSession line) {
        open.remove(line);
        return open.isEmpty() ? null : open;
    }

    private static void close(WebSocketSession line) {
        try {
            line.close(CloseStatus.POLICY_VIOLATION.withReason("signed out"));
        } catch (IOException gone) {
            LOG.debug("a line was gone before it could be closed");
        }
    }
}
