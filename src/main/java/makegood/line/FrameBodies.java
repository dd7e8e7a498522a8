package makegood.line;

import makegood.desk.Refusal;

import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Reads what frames carry. */
@Component
class FrameBodies {

    private final JsonMapper json;

    FrameBodies(JsonMapper json) {
        this.json = json;
    }

    /** @throws tools.jackson.core.JacksonException where it is no JSON object of that kind */
    <T> T read(Message<byte[]> frame, Class<T> kind) {
        T body = json.readValue(frame.getPayload(), kind);
        if (body == null) {
            throw Refusal.malformed("body", "Send a JSON object.");
        }
        return body;
    }
}
