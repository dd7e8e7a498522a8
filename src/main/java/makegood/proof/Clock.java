package makegood.proof;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as files write them: {@code 00:01:02.500}, {@code 1:02}, {@code 62.5} seconds, or a day with its time. */
final class Clock {

    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,9}))?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,8}(?:\\.\\d{1,9})?");
    private static final double MILLIS = 1_000;

    private Clock() {}

    /** Null where it is no day. */
    static @Nullable OffsetDateTime day(String written) {
        try {
            return written.length() > 40 ? null : OffsetDateTime.parse(written);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** How long after the beginning; null where it can't be told. */
    static @Nullable Duration after(String written, @Nullable OffsetDateTime startedAt) {
        OffsetDateTime day = startedAt == null ? null : day(written);
        if (day != null && startedAt != null) {
            return Duration.between(startedAt, day);
        }
        Matcher clock = CLOCK.matcher(written);
        if (clock.matches()) {
            return Duration.ofHours(clock.group(1) == null ? 0 : Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(Long.parseLong(clock.group(3)))
                    .plusMillis(millis(clock.group(4)));
        }
        return SECONDS.matcher(written).matches()
                ? Duration.ofMillis(Math.round(Double.parseDouble(written) * MILLIS))
                : null;
    }

    private static long millis(@Nullable String places) {
        return places == null ? 0 : Math.round(Double.parseDouble("0." + places) * MILLIS);
    }
}
