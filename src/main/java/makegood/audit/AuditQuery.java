package makegood.audit;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * Which entries are looked for; null where it does not matter.
 *
 * @param who a name as it was signed in with
 * @param which an id; a customer's as {@link Audit#pseudonym} gives it
 * @param from at that time or later
 * @param to before that time
 */
public record AuditQuery(
        @Nullable String who,
        Deed.@Nullable Kind deed,
        @Nullable String what,
        @Nullable String which,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to) {}
