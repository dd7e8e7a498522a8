package makegood.line;

import makegood.limit.TooMuch;
import makegood.problem.Problems;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.socket.messaging.StompSubProtocolErrorHandler;

import tools.jackson.databind.json.JsonMapper;

import java.security.Principal;

/**
 * What a frame gets that is refused. STOMP would have it end the line; here it is answered on {@code /user/queue/errors},
 * and the line, with the utterances that are on their way, lives on. Only what can't be a frame at all, or a CONNECT that
 * is refused, ends it.
 */
@Component
class LineErrors extends StompSubProtocolErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LineErrors.class);

    private final Replies replies;
    private final JsonMapper json;
    private final MessageChannel toClients;

    LineErrors(
            Replies replies,
            JsonMapper json,
            @Lazy @Qualifier("clientOutboundChannel") MessageChannel toClients) {
        this.replies = replies;
        this.json = json;
        this.toClients = toClients;
    }

    /** A frame that was read and is not let in. */
    void refuse(Message<?> frame, Throwable fault) {
        ProblemDetail problem = Problems.of(fault);
        Principal person = SimpMessageHeaderAccessor.getUser(frame.getHeaders());
        if (!(fault instanceof TooMuch)) {
            LOG.info("a frame was refused: {}", problem.getType());
        }
        boolean connects =
                SimpMessageHeaderAccessor.getMessageType(frame.getHeaders())
                        == SimpMessageType.CONNECT;
        if (person == null || connects) {
            toClients.send(
                    last(problem, SimpMessageHeaderAccessor.getSessionId(frame.getHeaders())));
        } else {
            replies.refuse(person, frame, problem);
        }
    }

    /** What could not be read as a frame, or went wrong before anybody saw it. */
    @Override
    public Message<byte[]> handleClientMessageProcessingError(
            @Nullable Message<byte[]> frame, Throwable fault) {
        return last(
                Problems.problem(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "This is no STOMP 1.2 frame, or one beyond 64 KiB. Connect again and send"
                                + " frames that end in a NUL, and less at once."),
                null);
    }

    private Message<byte[]> last(ProblemDetail problem, @Nullable String session) {
        StompHeaderAccessor headers = StompHeaderAccessor.create(StompCommand.ERROR);
        headers.setMessage(problem.getDetail());
        headers.setSessionId(session);
        headers.setContentType(MimeTypeUtils.APPLICATION_JSON);
        headers.setLeaveMutable(true);
        return MessageBuilder.createMessage(
                json.writeValueAsBytes(problem), headers.getMessageHeaders());
    }
}
