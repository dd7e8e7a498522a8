package makegood.review;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Which calls are looked for; null where it does not matter.
 *
 * @param reps whose calls alone may be found; an empty set finds none
 * @param outcome as a rep or a manager has set it; {@code unset} for those where nobody has
 * @param minPeak the least peak of anger, 0..3
 * @param minFinal the least anger after the last words, 0..3
 * @param rule a rule that was broken
 * @param cause a cause that was heard
 * @param remedy a kind of remedy that was asked, offered or agreed
 * @param scope of the problem behind it, as the summary has it: {@code specific}, {@code systemic}, {@code unclear}
 * @param worth whether to pursue them: {@code yes}, {@code no}, {@code undecided}
 * @param from begun at that time or later
 * @param to begun before that time
 * @param reviewed whether a manager has marked them as reviewed
 * @param disputed whether a rep disputes how they were judged
 * @param imported whether they came in from elsewhere
 * @param debriefs whether they are debriefs of other calls
 */
public record CallFilter(
        @Nullable Set<String> reps,
        @Nullable String flow,
        @Nullable String outcome,
        @Nullable Integer minPeak,
        @Nullable Integer minFinal,
        @Nullable String rule,
        @Nullable String cause,
        @Nullable String remedy,
        @Nullable String scope,
        @Nullable String worth,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable Boolean reviewed,
        @Nullable Boolean disputed,
        @Nullable Boolean imported,
        @Nullable Boolean debriefs) {

    /** Whether nothing but reps and time matters. */
    boolean isPlain() {
        return equals(
                new CallFilter(
                        reps, null, null, null, null, null, null, null, null, null, from, to, null,
                        null, null, null));
    }

    /** The word for calls whose outcome nobody has set. */
    public static final String UNSET = "unset";

    /** Every call of these reps. @param reps null for all */
    public static CallFilter of(@Nullable Set<String> reps) {
        return new CallFilter(
                reps, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }
}
