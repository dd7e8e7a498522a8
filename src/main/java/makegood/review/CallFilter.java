package makegood.review;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Which calls are looked for; null where it does not matter.
 *
 * @param reps whose calls alone may be found; an empty set finds none
 * @param outcome as a rep or a manager has set it; {@code unset} for those where nobody has
 */
public record CallFilter(
        @Nullable Set<String> reps,
        @Nullable String flow,
        @Nullable String outcome,
        Anger anger,
        Heard heard,
        Why why,
        Begun begun,
        Marked marked) {

    /** The word for calls whose outcome nobody has set. */
    public static final String UNSET = "unset";

    /**
     * @param peak the least peak, 0..3
     * @param last the least level after the last words, 0..3
     */
    public record Anger(@Nullable Integer peak, @Nullable Integer last) {
        public static final Anger ANY = new Anger(null, null);
    }

    /**
     * @param rule that was broken
     * @param cause that was heard
     * @param remedy that was asked, offered or agreed
     */
    public record Heard(@Nullable String rule, @Nullable String cause, @Nullable String remedy) {
        public static final Heard ANYTHING = new Heard(null, null, null);
    }

    /**
     * What the summary makes of it.
     *
     * @param scope of the problem: {@code specific}, {@code systemic}, {@code unclear}
     * @param worth whether to pursue them: {@code yes}, {@code no}, {@code undecided}
     */
    public record Why(@Nullable String scope, @Nullable String worth) {
        public static final Why ANY = new Why(null, null);
    }

    /** @param from at that time or later @param to before that time */
    public record Begun(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        public static final Begun ANY_TIME = new Begun(null, null);
    }

    /**
     * @param reviewed whether a manager has marked them as reviewed
     * @param disputed whether a rep disputes how they were judged
     * @param imported whether they came in from elsewhere
     * @param debriefs whether they are debriefs of other calls
     */
    public record Marked(
            @Nullable Boolean reviewed,
            @Nullable Boolean disputed,
            @Nullable Boolean imported,
            @Nullable Boolean debriefs) {
        public static final Marked OR_NOT = new Marked(null, null, null, null);
    }

    /** Every call of these reps. @param reps null for all */
    public static CallFilter of(@Nullable Set<String> reps) {
        return of(reps, Begun.ANY_TIME);
    }

    private static CallFilter of(@Nullable Set<String> reps, Begun begun) {
        return new CallFilter(
                reps, null, null, Anger.ANY, Heard.ANYTHING, Why.ANY, begun, Marked.OR_NOT);
    }

    /** Whether nothing but reps and time matters. */
    boolean isPlain() {
        return equals(of(reps, begun));
    }
}
