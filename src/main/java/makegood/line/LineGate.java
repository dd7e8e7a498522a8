package makegood.line;

import makegood.limit.TooMuch;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import java.security.Principal;

/**
 * Lets frames in. It stands before Spring Security's own walls and asks the same of a frame, because what those throw would
 * end the line. A refusal is told in the frame's turn, after the answers to what was sent before it, but at once
 * where too much waits.
 */
@Component
class LineGate implements ChannelInterceptor {

    private final ChannelInterceptor csrf;
    private final LineRules rules;
    private final LineLimit limit;
    private final InOrder incoming;
    private final LineErrors errors;
    private volatile boolean shut;

    LineGate(
            @Qualifier("csrfChannelInterceptor") ChannelInterceptor csrf,
            LineRules rules,
            LineLimit limit,
            InOrder incoming,
            LineErrors errors) {
        this.limit = limit;
        this.incoming = incoming;
        this.csrf = csrf;
        this.rules = rules;
        this.errors = errors;
    }

    /** Nothing more is let in. Whoever has had no answer by then sends the same again once their line is back. */
    void shut() {
        shut = true;
    }

    @Override
    public @Nullable Message<?> preSend(Message<?> frame, MessageChannel channel) {
        if (shut) {
            return null;
        }
        try {
            if (!limit.takes(frame)) {
                return null;
            }
            csrf.preSend(frame, channel);
            if (!rules.authorize(() -> person(frame), frame).isGranted()) {
                throw new AccessDeniedException("not signed in");
            }
            return LineLimit.isLate(frame) ? null : frame;
        } catch (TooMuch refused) {
            errors.refuse(frame, refused);
        } catch (RuntimeException refused) {
            incoming.run(frame, () -> errors.refuse(frame, refused));
        }
        return null;
    }

    private static @Nullable Authentication person(Message<?> frame) {
        Principal person = SimpMessageHeaderAccessor.getUser(frame.getHeaders());
        return person instanceof Authentication signedIn ? signedIn : null;
    }
}
