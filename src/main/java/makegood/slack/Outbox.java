package makegood.slack;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Posts as the bot: one message a second and channel, as Slack asks, in the order in which they were handed in. */
@SlackPart
final class Outbox {

    static final Duration APART = Duration.ofSeconds(1);

    private final Map<String, Instant> free = new HashMap<>();
    private final SlackLine line;
    private final Pause pause;
    private final Clock clock;

    Outbox(SlackLine line, Pause pause, Clock clock) {
        this.line = line;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * In a channel, or to a person, by their id. Waits for its turn and for Slack's answer.
     *
     * @param thread to answer in; null for none
     * @return the message's own {@code ts} and channel, where it was taken
     */
    Reply<ChatPostMessageResponse> post(String channel, @Nullable String thread, Message message) {
        turn(channel);
        return line.ask(
                "chat.postMessage",
                methods ->
                        methods.chatPostMessage(
                                request ->
                                        request.channel(channel)
                                                .threadTs(thread)
                                                .text(message.text())
                                                .blocks(message.blocks())
                                                .unfurlLinks(false)
                                                .unfurlMedia(false)));
    }

    /** Seen by this one person only. */
    boolean whisper(String channel, String user, @Nullable String thread, Message message) {
        turn(channel);
        return line.ask(
                        "chat.postEphemeral",
                        methods ->
                                methods.chatPostEphemeral(
                                        request ->
                                                request.channel(channel)
                                                        .user(user)
                                                        .threadTs(thread)
                                                        .text(message.text())
                                                        .blocks(message.blocks())))
                .isOk();
    }

    private void turn(String channel) {
        Duration wait;
        synchronized (free) {
            Instant now = clock.instant();
            free.values().removeIf(each -> !each.isAfter(now));
            Instant at = free.getOrDefault(channel, now);
            wait = Duration.between(now, at);
            free.put(channel, at.plus(APART));
        }
        if (!wait.isZero()) {
            pause.rest(wait);
        }
    }
}
