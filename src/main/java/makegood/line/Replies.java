package makegood.line;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ProblemDetail;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.user.SimpUser;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.security.Principal;
import java.util.Map;

/** Answers a frame on the sender's own queues: on the line that it came by, not on others of the same person. */
@Component
class Replies {

    private static final int LONGEST_ID = 200;

    private final StoredNews news;
    private final ObjectProvider<SimpUserRegistry> lines;
    private final JsonMapper json;

    Replies(StoredNews news, ObjectProvider<SimpUserRegistry> lines, JsonMapper json) {
        this.news = news;
        this.lines = lines;
        this.json = json;
    }

    void reply(Principal person, Message<?> frame, Object reply) {
        send(person, frame, LineConfiguration.REPLIES, reply);
    }

    /** A problem, with the id of the command that brought it where the frame has one. */
    void refuse(Principal person, Message<?> frame, ProblemDetail problem) {
        String clientId = frame.getPayload() instanceof byte[] body ? clientId(body) : null;
        if (clientId != null) {
            problem.setProperty("clientId", clientId);
        }
        send(person, frame, LineConfiguration.ERRORS, problem);
    }

    private void send(Principal person, Message<?> frame, String queue, Object body) {
        String session = SimpMessageHeaderAccessor.getSessionId(frame.getHeaders());
        if (session == null || isGone(person, session)) {
            return;
        }
        news.tell(person.getName(), session, queue, body);
    }

    /** What is for a line that has gone, Spring would send to all others of the person. */
    private boolean isGone(Principal person, String session) {
        SimpUser known = lines.getObject().getUser(person.getName());
        return known == null || known.getSession(session) == null;
    }

    /** Read by itself, so that a body with a wrong field elsewhere still says whose answer this is. */
    private @Nullable String clientId(byte[] body) {
        try {
            JsonNode id = json.readTree(body).path("clientId");
            return id.isString() && id.stringValue().length() <= LONGEST_ID
                    ? id.stringValue()
                    : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    /** What a reply begins with. */
    static Map<String, Object> of(String kind, @Nullable String clientId) {
        Map<String, Object> reply = new java.util.LinkedHashMap<>();
        reply.put("kind", kind);
        reply.put("clientId", clientId);
        return reply;
    }
}
