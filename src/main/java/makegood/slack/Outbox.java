package makegood.slack;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Posts as the bot: one message a second and channel, as Slack asks, in the order in which they were handed in. */
@SlackPart
final class Outbox {

    static final Duration APART = Duration.ofSeconds(1);

    /** When each channel is free again, by a running count: a clock that is set back must not keep a message waiting. */
    private final Map<String, Long> free = new HashMap<>();

    private final SlackLine line;
    private final Pause pause;
    private final LongSupplier nanos;

    @Autowired
    Outbox(SlackLine line, Pause pause) {
        this(line, pause, System::nanoTime);
    }

    Outbox(SlackLine line, Pause pause, LongSupplier nanos) {
        this.line = line;
        this.pause = pause;
        this.nanos = nanos;
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
            long now = nanos.getAsLong();
            free.values().removeIf(at -> at - now <= 0);
            long at = free.getOrDefault(channel, now);
            wait = Duration.ofNanos(at - now);
            free.put(channel, at + APART.toNanos());
        }
        if (!wait.isZero()) {
            pause.rest(wait);
        }
    }
}
