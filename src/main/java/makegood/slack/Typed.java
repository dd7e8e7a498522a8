package makegood.slack;

import org.jspecify.annotations.Nullable;

/**
 * A message that somebody wrote where this app can read it.
 *
 * @param direct whether to the bot itself
 * @param ts the message's own name in its channel
 * @param thread the message that it answers; null for none
 * @param text as meant, without Slack's markup
 */
record Typed(
        SlackUser user,
        String channel,
        boolean direct,
        String ts,
        @Nullable String thread,
        String text) {

    /** The thread that it begins or goes on with. */
    String root() {
        return thread == null ? ts : thread;
    }

    Asker asker() {
        return new Asker(user, channel, null, root());
    }

    /** Its own name among all messages: a {@code ts} is unique in its channel only. */
    String id() {
        return channel + "-" + ts;
    }
}
