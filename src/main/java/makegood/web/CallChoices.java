package makegood.web;

import makegood.review.CallFilter;

import org.jspecify.annotations.Nullable;

/**
 * Which calls a list shows, as its address says.
 *
 * @param q words to look for: each must be there, "in quotes" as they stand, -not, begin*
 * @param rep whose calls
 * @param team whose reps' calls
 * @param outcome as it was set; {@code unset} where it was not
 * @param minAnger the least peak, 0 to 3
 * @param minFinalAnger the least anger at the end, 0 to 3
 * @param rule a rule that was broken
 * @param cause a cause that was heard
 * @param remedy a remedy that was asked, offered or agreed
 * @param scope of the problem behind it: {@code specific}, {@code systemic} or {@code unclear}
 * @param worth whether to pursue them: {@code yes}, {@code no} or {@code undecided}
 * @param from begun at that time or later
 * @param to begun before that time
 * @param reviewed whether a manager has marked them as reviewed
 * @param disputed whether the rep disputes how they were judged
 * @param imported whether they came in from elsewhere
 * @param debriefs whether they are debriefs of other calls
 * @param sort {@code newest}, {@code oldest}, {@code peak-anger}, {@code final-anger} or {@code longest}
 * @param after where the page before ended, as its {@code next} told; then {@code page} is not looked at
 * @param page from 0
 * @param size 1 to 200
 */
record CallChoices(
        @Nullable String q,
        @Nullable String rep,
        @Nullable String team,
        @Nullable String flow,
        @Nullable String outcome,
        @Nullable Integer minAnger,
        @Nullable Integer minFinalAnger,
        @Nullable String rule,
        @Nullable String cause,
        @Nullable String remedy,
        @Nullable String scope,
        @Nullable String worth,
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean reviewed,
        @Nullable Boolean disputed,
        @Nullable Boolean imported,
        @Nullable Boolean debriefs,
        @Nullable String sort,
        @Nullable String after,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int USUAL_PAGE = 20;

    int pageNumber() {
        return page == null ? 0 : page;
    }

    int pageSize() {
        return size == null ? USUAL_PAGE : size;
    }

    boolean asksForUnsetOutcome() {
        return CallFilter.UNSET.equals(outcome);
    }
}
