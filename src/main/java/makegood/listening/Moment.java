package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

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

    /** Nobody means to ring so late: "at eleven", said in the afternoon, is tomorrow morning. */
    private static final int LATEST = 22;

    /** Which day, seen from today. */
    @FunctionalInterface
    interface Day {
        LocalDate from(LocalDate today);

        /** As it is read where it is said; null where nobody can tell. */
        default @Nullable Day in(ZoneId zone) {
            return this;
        }
    }

    /** "A week from Monday", "a week from 5/12". */
    record Later(Day day, Period length) implements Day {

        @Override
        public LocalDate from(LocalDate today) {
            return day.from(today).plus(length);
        }

        @Override
        public @Nullable Day in(ZoneId zone) {
            Day read = day.in(zone);
            return read == null ? null : new Later(read, length);
        }
    }

    /**
     * "5/12": which is the month is known by where it is said, if at all.
     *
     * @param year 0 where none is named
     */
    record Figures(int first, int second, int year) implements Day {

        @Override
        public LocalDate from(LocalDate today) {
            Day read = dayFirst();
            return read == null ? today : read.from(today);
        }

        /** Whether either may be the month. */
        boolean isOpen() {
            return first != second && dayFirst() != null && monthFirst() != null;
        }

        /** The day, where only one reading is a date; null where none or both are. */
        @Nullable Day sure() {
            Day day = dayFirst();
            Day month = monthFirst();
            return isOpen() ? null : day == null ? month : day;
        }

        @Nullable Day dayFirst() {
            return date(first, second);
        }

        @Nullable Day monthFirst() {
            return date(second, first);
        }

        private @Nullable Day date(int number, int month) {
            if (month < 1 || month > 12 || number < 1 || number > Month.of(month).maxLength()) {
                return null;
            }
            if (year == 0) {
                return Days.date(number, Month.of(month));
            }
            YearMonth named = YearMonth.of(year, month);
            return named.isValidDay(number) ? Days.on(named.atDay(number)) : null;
        }

        @Override
        public @Nullable Day in(ZoneId zone) {
            Boolean order = DateOrder.dayFirst(zone);
            return order == null ? null : order ? dayFirst() : monthFirst();
        }
    }

    /**
     * @param open whether "three" may be three in the morning or in the afternoon
     * @param hourly whether only the minutes are named: "at quarter past"
     */
    record Clock(LocalTime time, boolean open, boolean hourly) {

        Clock(LocalTime time, boolean open) {
            this(time, open, false);
        }
    }

    /** @param length in months and years, or else in days and shorter */
    record Wait(Period months, Duration length, int workingDays) {

        Wait(Duration length, int workingDays) {
            this(Period.ZERO, length, workingDays);
        }
    }

    /** "By noon": of which day is not said. */
    boolean isHourOnly() {
        return clock != null && day == null && delay == null;
    }

    /** The day of one time at the hour of another: "on Monday … before ten"; null where that says nothing. */
    @Nullable Moment with(Moment other) {
        if (delay != null || other.delay != null || (day == null) == (other.day == null)) {
            return null;
        }
        return (clock == null) == (other.clock == null)
                ? null
                : (day == null) == (clock == null)
                        ? null
                        : new Moment(
                                day != null ? day : other.day,
                                clock != null ? clock : other.clock,
                                null);
    }

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
        return said.plus(wait.months()).plusDays(days).plus(wait.length().minusDays(days));
    }

    private @Nullable ZonedDateTime named(ZonedDateTime said) {
        if (day == null && clock == null) {
            return null;
        }
        if (clock != null && clock.hourly()) {
            return day == null ? thisHour(clock, said) : null;
        }
        Day named = day == null ? null : day.in(said.getZone());
        if (day != null && named == null) {
            return null;
        }
        LocalDate today = said.toLocalDate();
        LocalDate date = named == null ? today : named.from(today);
        LocalTime time = clock == null ? CLOSE : inBusinessHours(clock);
        ZonedDateTime due = at(date, time, said);
        return due.isAfter(said) || !date.equals(today) ? due : later(due, said);
    }

    /** A time that has passed today is meant for the afternoon, or else for tomorrow. */
    private ZonedDateTime later(ZonedDateTime due, ZonedDateTime said) {
        if (clock != null && clock.open() && due.getHour() < 12) {
            ZonedDateTime afternoon = due.withHour(due.getHour() + 12);
            if (afternoon.isAfter(said) && afternoon.getHour() < LATEST) {
                return afternoon;
            }
        }
        if (day != null) {
            return clock == null ? at(due.toLocalDate(), LocalTime.of(23, 59), said) : due;
        }
        return due.plusDays(1);
    }

    private static ZonedDateTime thisHour(Clock clock, ZonedDateTime said) {
        ZonedDateTime due =
                said.truncatedTo(ChronoUnit.HOURS).plusMinutes(clock.time().getMinute());
        return due.isAfter(said) ? due : due.plusHours(1);
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
