package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * When, as words said it: reckoned from the time at which they were said.
 *
 * @param day null where no day was named
 * @param clock null where no time of day was named
 * @param delay a length of time from now; null where none
 */
record Moment(@Nullable Day day, @Nullable Clock clock, @Nullable Wait delay) {

    /** A promise for a day is kept if it is kept by the end of business. */
    static final LocalTime CLOSE = LocalTime.of(17, 0);

    /** Which day, seen from today. */
    interface Day {
        LocalDate from(LocalDate today);
    }

    /**
     * @param open whether "three" may be three in the morning or in the afternoon
     */
    record Clock(LocalTime time, boolean open) {}

    record Wait(Duration length, int workingDays) {}

    /** Null where the words fix no time, as in "that same day". */
    @Nullable OffsetDateTime due(OffsetDateTime said) {
        if (delay != null) {
            return delay.workingDays() > 0 ? afterWorkingDays(said) : said.plus(delay.length());
        }
        if (day == null && clock == null) {
            return null;
        }
        LocalDate today = said.toLocalDate();
        LocalDate date = day == null ? today : day.from(today);
        LocalTime time = clock == null ? CLOSE : inBusinessHours(clock);
        OffsetDateTime due = at(date, time, said);
        if (due.isAfter(said) || !date.equals(today)) {
            return due;
        }
        return later(due, said);
    }

    /** A time that has passed today is meant for the afternoon, or else for tomorrow. */
    private OffsetDateTime later(OffsetDateTime due, OffsetDateTime said) {
        if (clock != null
                && clock.open()
                && due.getHour() < 12
                && due.plusHours(12).isAfter(said)) {
            return due.plusHours(12);
        }
        if (day != null) {
            return clock == null ? at(due.toLocalDate(), LocalTime.of(23, 59), said) : due;
        }
        return due.plusDays(1);
    }

    private static OffsetDateTime at(LocalDate date, LocalTime time, OffsetDateTime said) {
        return OffsetDateTime.of(date, time, said.getOffset());
    }

    /** Who says "at three" on the phone means the afternoon, and with "at nine" the morning. */
    private static LocalTime inBusinessHours(Clock clock) {
        LocalTime time = clock.time();
        return clock.open() && time.getHour() >= 1 && time.getHour() < 7
                ? time.plusHours(12)
                : time;
    }

    private OffsetDateTime afterWorkingDays(OffsetDateTime said) {
        LocalDate date = said.toLocalDate();
        for (int left = delay == null ? 0 : delay.workingDays(); left > 0; ) {
            date = date.plusDays(1);
            if (date.getDayOfWeek() != DayOfWeek.SATURDAY
                    && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at(date, CLOSE, said);
    }
}
