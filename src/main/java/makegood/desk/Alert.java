package makegood.desk;

import makegood.call.Authority;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A manager should look at this call now. Told once for what brought it, after it is stored; never for a talk that lies in
 * the past.
 *
 * @param seq of the event that brought it
 * @param rep whose call it is
 * @param customer as the call names them
 * @param words of the utterance that brought it, an exact part of it; null where no words did
 * @param limit what the rep may grant alone, where a promise went beyond it; null otherwise
 */
public record Alert(
        Kind kind,
        String callId,
        int seq,
        OffsetDateTime at,
        String rep,
        String customer,
        @Nullable String words,
        @Nullable Authority limit) {

    /** What happened. */
    public enum Kind {
        /** The customer's anger has reached level 3. */
        FURIOUS,
        /** The rep offered or promised more than they may grant alone. */
        BEYOND_AUTHORITY,
        /** The rep asks for help. */
        HELP_ASKED;

        /** The word on the wire: {@code beyond-authority}. */
        public String key() {
            return Keys.key(this);
        }
    }
}
