package makegood.request;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** What time a report is about. @param from at or after @param to before */
public record Period(OffsetDateTime from, OffsetDateTime to) {

    /** Older talks tell little of how it is today. */
    private static final int USUAL_DAYS = 90;

    /** Until now and for ninety days, unless told otherwise. What was stored in this very moment counts too. */
    public static Period read(
            Fields fields, @Nullable String from, @Nullable String to, OffsetDateTime now) {
        OffsetDateTime end = fields.time("to", Fields.given(to));
        OffsetDateTime until = end == null ? now.plusMinutes(1) : end;
        OffsetDateTime begin = fields.time("from", Fields.given(from));
        OffsetDateTime since = begin == null ? until.minusDays(USUAL_DAYS) : begin;
        if (!since.isBefore(until)) {
            fields.fault("from", "Begin before \"to\".");
        }
        return new Period(since, until);
    }
}
