package makegood.desk;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * Who sends a command.
 *
 * @param by the person's name
 * @param clientId the sender's own id of this command, unique in its call; null where sending it twice does no harm
 * @param at when it was said or done; null for now
 */
public record Sender(String by, @Nullable String clientId, @Nullable OffsetDateTime at) {}
