package makegood.slack;

import org.jspecify.annotations.Nullable;

/**
 * Who wants to know something, and where the answer goes.
 *
 * @param channel where they are; their own id in App Home
 * @param responseUrl where Slack takes the answer; null where it gave none
 * @param thread the thread they are in; null for none
 */
record Asker(
        SlackUser user, String channel, @Nullable String responseUrl, @Nullable String thread) {

    boolean isAtHome() {
        return channel.equals(user.id());
    }
}
