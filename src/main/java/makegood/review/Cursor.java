package makegood.review;

import makegood.journal.CallRow;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a page ended: the next one begins after it, however deep in the list it is. */
record Cursor(int figure, OffsetDateTime startedAt, String callId) {

    private static final int PARTS = 3;
    private static final int MICROS_A_SECOND = 1_000_000;

    /** Wide enough for any call, and narrow enough for every database and for microseconds in a long. */
    private static final OffsetDateTime EARLIEST = OffsetDateTime.parse("1900-01-01T00:00:00Z");

    private static final OffsetDateTime LATEST = OffsetDateTime.parse("2300-01-01T00:00:00Z");
    private static final Pattern ID = Pattern.compile("[\\w.:-]{1,100}");

    static Cursor after(CallRow last, CallOrder order) {
        return new Cursor(figure(last, order), last.startedAt(), last.id());
    }

    /** Where a page of the index ended, by the index's own figures: the tables may have moved on. */
    static Cursor after(FieldDoc last, CallOrder order) {
        Object[] place = last.fields;
        int time = place.length - 2;
        return new Cursor(
                order.column() == null ? 0 : ((Number) place[0]).intValue(),
                time(((Number) place[time]).longValue()),
                ((BytesRef) place[time + 1]).utf8ToString());
    }

    private static OffsetDateTime time(long micros) {
        return Instant.ofEpochSecond(
                        Math.floorDiv(micros, MICROS_A_SECOND),
                        Math.floorMod(micros, MICROS_A_SECOND) * 1_000L)
                .atOffset(ZoneOffset.UTC);
    }

    private static int figure(CallRow call, CallOrder order) {
        return switch (order) {
            case NEWEST, OLDEST -> 0;
            case PEAK_ANGER -> call.peakAnger();
            case FINAL_ANGER -> call.anger();
            case LONGEST -> call.utterances();
        };
    }

    /** Empty for what no page has told. */
    static Optional<Cursor> read(@Nullable String text) {
        if (text == null || text.length() > 200) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                            .split("\\|", PARTS);
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(
                                    new Cursor(
                                            Integer.parseInt(parts[0]),
                                            OffsetDateTime.parse(parts[1]),
                                            parts[2]))
                            .filter(Cursor::isOfACall);
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** Whether a page can have told it: others come from elsewhere, and no database need look at them. */
    private boolean isOfACall() {
        return figure >= 0
                && startedAt.isAfter(EARLIEST)
                && startedAt.isBefore(LATEST)
                && ID.matcher(callId).matches();
    }

    /** The same place in the index's order. @param documents of the index: whichever it was, it comes before this place */
    FieldDoc in(CallOrder order, int documents) {
        Object time = CallDocuments.micros(startedAt);
        Object id = new BytesRef(callId);
        return new FieldDoc(
                documents - 1,
                Float.NaN,
                order.column() == null ? new Object[] {time, id} : new Object[] {figure, time, id});
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (figure + "|" + startedAt + "|" + callId).getBytes(StandardCharsets.UTF_8));
    }

    /** The first comparison alone is what an index can begin at. */
    FilterSql in(FilterSql filter, CallOrder order) {
        String past = order.descending() ? "<" : ">";
        String time =
                "c.started_at %1$s= :cursorTime and (c.started_at %1$s :cursorTime or c.call_id %1$s"
                                .formatted(past)
                        + " :cursorId)";
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cursorTime", startedAt);
        values.put("cursorId", callId);
        if (order.column() == null) {
            return filter.and(time, values);
        }
        values.put("cursorFigure", figure);
        return filter.and(
                "c.%1$s <= :cursorFigure and (c.%1$s < :cursorFigure or (%2$s))"
                        .formatted(order.column(), time),
                values);
    }
}
