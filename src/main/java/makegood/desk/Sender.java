package makegood.desk;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * Who sends a command.
 *
 * @param by the person's name
 * @param clientId the sender's own id of this command, unique in its call; null where sending it twice does no harm
 * @param at when it was said or done; null for now
 * @param sentAt when it was sent, by the clock that {@code at} is of: however wrong that is, it tells how long ago it was
 *     said; null where only {@code at} is known
 */
public record Sender(
        String by,
        @Nullable String clientId,
        @Nullable OffsetDateTime at,
        @Nullable OffsetDateTime sentAt) {

    public Sender(String by, @Nullable String clientId, @Nullable OffsetDateTime at) {
        this(by, clientId, at, null);
    }
}
