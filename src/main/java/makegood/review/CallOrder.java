package makegood.review;

import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** In which order calls are listed; the newest first among equals. */
public enum CallOrder {
    NEWEST(null, true),
    OLDEST(null, false),
    /** The angriest at their worst first. */
    PEAK_ANGER("peak_anger", true),
    /** The angriest at their end first. */
    FINAL_ANGER("anger", true),
    LONGEST("utterances", true);

    private final @Nullable String column;
    private final boolean descending;

    CallOrder(@Nullable String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** The whole number that decides before the time does; null where only the time does. */
    @Nullable String column() {
        return column;
    }

    boolean descending() {
        return descending;
    }

    public static Optional<CallOrder> of(String key) {
        return Keys.find(CallOrder.class, key);
    }
}
