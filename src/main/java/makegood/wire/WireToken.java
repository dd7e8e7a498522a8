package makegood.wire;

import makegood.people.ApiTokens;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An API token as it is told of.
 *
 * @param scope {@code read}, {@code calls}, {@code frames} or {@code full}
 * @param lastUsedAt to the minute; null where it never was
 */
public record WireToken(
        String id,
        String label,
        String scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public static WireToken of(ApiTokens.Token token) {
        return new WireToken(
                token.id(),
                token.label(),
                token.scope().key(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }
}
