package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

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

    /** The same on a clock that is never put forward or back. */
    @Nullable OffsetDateTime due(OffsetDateTime said) {
        return due(said.toZonedDateTime());
    }

    /**
     * Null where the words fix no time, as in "that same day".
     *
     * @param said in the zone by whose clocks they go: they may have been put back by the day that is meant
     */
    @Nullable OffsetDateTime due(ZonedDateTime said) {
        ZonedDateTime due = delay != null ? after(delay, said) : named(said);
        return due == null ? null : due.toOffsetDateTime();
    }

    /** "In a week" is at the same time of day. */
    private static ZonedDateTime after(Wait wait, ZonedDateTime said) {
        if (wait.workingDays() > 0) {
            return afterWorkingDays(wait.workingDays(), said);
        }
        long days = wait.length().toDays();
        return said.plusDays(days).plus(wait.length().minusDays(days));
    }

    private @Nullable ZonedDateTime named(ZonedDateTime said) {
        if (day == null && clock == null) {
            return null;
        }
        LocalDate today = said.toLocalDate();
        LocalDate date = day == null ? today : day.from(today);
        LocalTime time = clock == null ? CLOSE : inBusinessHours(clock);
        ZonedDateTime due = at(date, time, said);
        return due.isAfter(said) || !date.equals(today) ? due : later(due, said);
    }

    /** A time that has passed today is meant for the afternoon, or else for tomorrow. */
    private ZonedDateTime later(ZonedDateTime due, ZonedDateTime said) {
        if (clock != null && clock.open() && due.getHour() < 12) {
            ZonedDateTime afternoon = due.withHour(due.getHour() + 12);
            if (afternoon.isAfter(said)) {
                return afternoon;
            }
        }
        if (day != null) {
            return clock == null ? at(due.toLocalDate(), LocalTime.of(23, 59), said) : due;
        }
        return due.plusDays(1);
    }

    private static ZonedDateTime at(LocalDate date, LocalTime time, ZonedDateTime said) {
        return ZonedDateTime.of(date, time, said.getZone());
    }

    /** Who says "at three" on the phone means the afternoon, and with "at nine" the morning. */
    private static LocalTime inBusinessHours(Clock clock) {
        LocalTime time = clock.time();
        return clock.open() && time.getHour() >= 1 && time.getHour() < 7
                ? time.plusHours(12)
                : time;
    }

    private static ZonedDateTime afterWorkingDays(int days, ZonedDateTime said) {
        LocalDate date = said.toLocalDate();
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (date.getDayOfWeek() != DayOfWeek.SATURDAY
                    && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at(date, CLOSE, said);
    }
}
