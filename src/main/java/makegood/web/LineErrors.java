package makegood.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.messaging.StompSubProtocolErrorHandler;

import tools.jackson.databind.json.JsonMapper;

import java.security.Principal;

/**
 * What a frame gets that is refused before it reaches anybody. STOMP would have it end the line; here it is answered on
 * {@code /user/queue/errors}, and the line, with the utterances that are on their way, lives on. Only what can't be a frame
 * at all, or a CONNECT that is refused, ends it.
 */
@Component
class LineErrors extends StompSubProtocolErrorHandler {

    private final Replies replies;
    private final JsonMapper json;

    LineErrors(Replies replies, JsonMapper json) {
        this.replies = replies;
        this.json = json;
    }

    @Override
    public @Nullable Message<byte[]> handleClientMessageProcessingError(
            @Nullable Message<byte[]> frame, Throwable fault) {
        Throwable cause =
                fault instanceof MessageDeliveryException && fault.getCause() != null
                        ? fault.getCause()
                        : fault;
        ProblemDetail problem = frame == null ? unreadable() : Problems.of(cause);
        Principal person =
                frame == null ? null : SimpMessageHeaderAccessor.getUser(frame.getHeaders());
        if (frame == null || person == null || command(frame) == StompCommand.CONNECT) {
            return last(problem);
        }
        replies.refuse(person, frame, problem);
        return null;
    }

    private static ProblemDetail unreadable() {
        return Problems.problem(
                org.springframework.http.HttpStatus.BAD_REQUEST,
                "malformed",
                "This is no STOMP 1.2 frame. Connect again and send frames that end in a NUL.");
    }

    private static @Nullable StompCommand command(Message<byte[]> frame) {
        StompHeaderAccessor headers = StompHeaderAccessor.wrap(frame);
        StompCommand command = headers.getCommand();
        return command == StompCommand.STOMP ? StompCommand.CONNECT : command;
    }

    private Message<byte[]> last(ProblemDetail problem) {
        StompHeaderAccessor headers = StompHeaderAccessor.create(StompCommand.ERROR);
        headers.setMessage(problem.getDetail());
        headers.setContentType(org.springframework.util.MimeTypeUtils.APPLICATION_JSON);
        headers.setLeaveMutable(true);
        return MessageBuilder.createMessage(
                json.writeValueAsBytes(problem), headers.getMessageHeaders());
    }
}
