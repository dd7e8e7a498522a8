package makegood.people;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What is kept of an API token. @param digest of what the program sends; the token itself is nowhere */
record StoredToken(
        String id,
        String person,
        String label,
        String digest,
        Scope scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    boolean holds(Instant now) {
        return now.isBefore(expiresAt);
    }
}
