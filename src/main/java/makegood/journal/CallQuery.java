package makegood.journal;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Which calls are looked for; null where it does not matter.
 *
 * @param text a part of the customer's name, company or id, or of anything that was said
 * @param owners whose calls alone may be found, whatever else is asked for
 * @param minAnger the least peak of anger, 0..3
 * @param rule a rule that was broken
 * @param cause a cause that was heard
 * @param from begun at that time or later
 * @param to begun before that time
 * @param page from 0
 * @param size 1..200
 */
public record CallQuery(
        @Nullable String text,
        @Nullable Set<String> owners,
        @Nullable String rep,
        @Nullable String flow,
        @Nullable String outcome,
        @Nullable Integer minAnger,
        @Nullable String rule,
        @Nullable String cause,
        @Nullable String externalId,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        int page,
        int size) {

    /** The calls to one customer. @param owners null for all reps' */
    public static CallQuery toCustomer(
            String externalId, @Nullable Set<String> owners, int page, int size) {
        return new CallQuery(
                null,
                owners,
                null,
                null,
                null,
                null,
                null,
                null,
                externalId,
                null,
                null,
                page,
                size);
    }
}
