package makegood.review;

import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What somebody says of a call, or of a line in it.
 *
 * @param seq of the utterance; null for the call
 * @param text empty once erased
 */
public record Comment(
        String id,
        String callId,
        @Nullable Integer seq,
        String by,
        Audience audience,
        String text,
        OffsetDateTime at) {

    /** Who reads it. */
    public enum Audience {
        /** The rep, and whoever may see the call. */
        REP,
        /** Nobody but the one who wrote it. */
        PRIVATE;

        public String key() {
            return Keys.key(this);
        }

        public static Optional<Audience> of(String key) {
            return Keys.find(Audience.class, key);
        }
    }
}
