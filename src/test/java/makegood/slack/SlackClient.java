package makegood.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends what Slack sends, in the form that its documentation gives, signed as Slack signs. */
final class SlackClient {

    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    SlackClient(int port) {
        this.port = port;
    }

    HttpResponse<String> command(
            String user, String channel, String text, String responseUrl, String trigger) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", "gIkuvaNzQIHg97ATvDxqgjtO");
        form.put("team_id", "T1");
        form.put("team_domain", "example");
        form.put("channel_id", channel);
        form.put("channel_name", "win-back");
        form.put("user_id", user);
        form.put("user_name", user.toLowerCase(java.util.Locale.ROOT));
        form.put("command", "/winback");
        form.put("text", text);
        form.put("api_app_id", "A1");
        form.put("is_enterprise_install", "false");
        form.put("response_url", responseUrl);
        form.put("trigger_id", trigger);
        return send(form(form), "application/x-www-form-urlencoded", Map.of());
    }

    HttpResponse<String> presses(
            String user,
            String channel,
            String action,
            String value,
            String responseUrl,
            String trigger) {
        JsonObject pressed = new JsonObject();
        pressed.addProperty("action_id", action);
        pressed.addProperty("block_id", "b1");
        pressed.addProperty("type", "button");
        pressed.addProperty("value", value);
        pressed.addProperty("action_ts", "1548426417.840180");
        return presses(user, channel, pressed, responseUrl, trigger);
    }

    HttpResponse<String> ticks(
            String user, String channel, String action, String responseUrl, String... ticked) {
        JsonArray options = new JsonArray();
        for (String each : ticked) {
            JsonObject option = new JsonObject();
            option.addProperty("value", each);
            options.add(option);
        }
        JsonObject boxes = new JsonObject();
        boxes.addProperty("action_id", action);
        boxes.addProperty("block_id", "b1");
        boxes.addProperty("type", "checkboxes");
        boxes.add("selected_options", options);
        return presses(user, channel, boxes, responseUrl, UUID.randomUUID().toString());
    }

    private HttpResponse<String> presses(
            String user, String channel, JsonObject action, String responseUrl, String trigger) {
        JsonObject payload = interaction("block_actions", user, channel, responseUrl, trigger);
        JsonObject container = new JsonObject();
        container.addProperty("type", "message");
        container.addProperty("message_ts", "1548261231.000200");
        container.addProperty("channel_id", channel);
        container.addProperty("is_ephemeral", true);
        payload.add("container", container);
        JsonArray actions = new JsonArray();
        actions.add(action);
        payload.add("actions", actions);
        return send(
                form(Map.of("payload", payload.toString())),
                "application/x-www-form-urlencoded",
                Map.of());
    }

    /** @param message as Slack has it, JSON */
    HttpResponse<String> shortcut(
            String user, String callback, JsonObject message, String responseUrl) {
        JsonObject payload =
                interaction(
                        "message_action", user, "C1", responseUrl, UUID.randomUUID().toString());
        payload.addProperty("callback_id", callback);
        payload.addProperty("message_ts", "1516229207.000133");
        payload.add("message", message);
        return send(
                form(Map.of("payload", payload.toString())),
                "application/x-www-form-urlencoded",
                Map.of());
    }

    private static JsonObject interaction(
            String type, String user, String channel, String responseUrl, String trigger) {
        JsonObject payload = new JsonObject();
        payload.addProperty("type", type);
        payload.addProperty("token", "Nj2rfC2hU8mAfgaJLemZgO7H");
        payload.add("team", named("T1", "domain", "example"));
        payload.add("user", named(user, "name", "somebody"));
        payload.add("channel", named(channel, "name", "win-back"));
        payload.addProperty("api_app_id", "A1");
        payload.addProperty("trigger_id", trigger);
        payload.addProperty("response_url", responseUrl);
        return payload;
    }

    /** A message to the bot itself. @return its acknowledgement */
    HttpResponse<String> writes(
            String user, String channel, String text, String ts, String thread) {
        return event(message(user, channel, "im", text, ts, thread), anyId(), Map.of());
    }

    HttpResponse<String> writesInChannel(
            String user, String channel, String text, String ts, String thread) {
        return event(message(user, channel, "channel", text, ts, thread), anyId(), Map.of());
    }

    void edits(String user, String channel, String text, String ts, String thread) {
        edits(user, channel, text, ts, thread, ts + "9");
    }

    /** @param edition when it was edited: of two, the later one is the greater */
    void edits(String user, String channel, String text, String ts, String thread, String edition) {
        JsonObject now = message(user, channel, "im", text, ts, thread);
        JsonObject edited = new JsonObject();
        edited.addProperty("user", user);
        edited.addProperty("ts", edition);
        now.add("edited", edited);
        JsonObject event = message(user, channel, "im", "", ts + "9", null);
        event.remove("user");
        event.remove("text");
        event.addProperty("subtype", "message_changed");
        event.add("message", now);
        event.add("previous_message", message(user, channel, "im", "before", ts, thread));
        event(event, anyId(), Map.of());
    }

    void deletes(String user, String channel, String ts, String thread) {
        JsonObject event = message(user, channel, "im", "", ts + "9", null);
        event.remove("user");
        event.remove("text");
        event.addProperty("subtype", "message_deleted");
        event.addProperty("deleted_ts", ts);
        event.add("previous_message", message(user, channel, "im", "before", ts, thread));
        event(event, anyId(), Map.of());
    }

    static JsonObject message(
            String user, String channel, String type, String text, String ts, String thread) {
        JsonObject event = new JsonObject();
        event.addProperty("type", "message");
        event.addProperty("channel", channel);
        event.addProperty("user", user);
        event.addProperty("text", text);
        event.addProperty("ts", ts);
        event.addProperty("event_ts", ts);
        event.addProperty("channel_type", type);
        if (thread != null) {
            event.addProperty("thread_ts", thread);
        }
        return event;
    }

    HttpResponse<String> event(JsonObject event, String id, Map<String, String> headers) {
        JsonObject payload = new JsonObject();
        payload.addProperty("token", "XXYYZZ");
        payload.addProperty("team_id", "T1");
        payload.addProperty("api_app_id", "A1");
        payload.add("event", event);
        payload.addProperty("type", "event_callback");
        payload.addProperty("event_id", id);
        payload.addProperty("event_time", 1234567890);
        return send(payload.toString(), "application/json", headers);
    }

    HttpResponse<String> send(String body, String type, Map<String, String> headers) {
        return send(body, type, headers, Instant.now(), SECRET);
    }

    HttpResponse<String> send(
            String body, String type, Map<String, String> headers, Instant at, String secret) {
        String timestamp = String.valueOf(at.getEpochSecond());
        String signature =
                new Signature(secret).of(timestamp, body.getBytes(StandardCharsets.UTF_8));
        return send(body, type, headers, timestamp, signature);
    }

    HttpResponse<String> send(
            String body,
            String type,
            Map<String, String> headers,
            String timestamp,
            String signature) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", type)
                        .header(SlackGate.TIMESTAMP, timestamp)
                        .header(SlackGate.SIGNATURE, signature)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static String anyId() {
        return "Ev" + UUID.randomUUID();
    }

    private static JsonObject named(String id, String key, String name) {
        JsonObject named = new JsonObject();
        named.addProperty("id", id);
        named.addProperty(key, name);
        return named;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
