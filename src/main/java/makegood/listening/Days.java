package makegood.listening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Days as they are named in talk. */
final class Days {

    static final Moment.Day TODAY = today -> today;
    static final Moment.Day TOMORROW = today -> today.plusDays(1);

    private Days() {}

    static Moment.Day plus(int days) {
        return today -> today.plusDays(days);
    }

    /** The next such weekday; said on a Tuesday, "Tuesday" is a week away. */
    static Moment.Day weekday(DayOfWeek day) {
        return today -> today.with(TemporalAdjusters.next(day));
    }

    /** "This Friday", said on a Friday, is today. */
    static Moment.Day thisWeekday(DayOfWeek day) {
        return today -> today.with(TemporalAdjusters.nextOrSame(day));
    }

    /** "Next Tuesday": the one of the week that begins on the coming Monday. */
    static Moment.Day weekdayOfNextWeek(DayOfWeek day) {
        return today ->
                today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(day));
    }

    static Moment.Day later(Moment.Day day, Period length) {
        return new Moment.Later(day, length);
    }

    /** "The third": the next day with this number that a month has. */
    static Moment.Day dayOfMonth(int number) {
        return today -> {
            YearMonth month = YearMonth.from(today);
            while (!month.isValidDay(number) || !month.atDay(number).isAfter(today)) {
                month = month.plusMonths(1);
            }
            return month.atDay(number);
        };
    }

    /** @param number a day that the month has, at least in leap years */
    static Moment.Day date(int number, Month month) {
        return today -> {
            int year = today.getYear();
            while (!YearMonth.of(year, month).isValidDay(number)
                    || LocalDate.of(year, month, number).isBefore(today)) {
                year++;
            }
            return LocalDate.of(year, month, number);
        };
    }

    /** "In August" is kept as long as it is August. */
    static Moment.Day endOf(Month month) {
        return today -> {
            YearMonth end = YearMonth.of(today.getYear(), month);
            return (end.atEndOfMonth().isBefore(today) ? end.plusYears(1) : end).atEndOfMonth();
        };
    }

    /** "By August" ends when it begins. */
    static Moment.Day startOf(Month month) {
        return date(1, month);
    }

    /** The last working day of this week; at the weekend, of the next. */
    static Moment.Day endOfWeek() {
        return thisWeekday(DayOfWeek.FRIDAY);
    }

    /** The last working day of the week that begins on the coming Monday, on a Sunday too. */
    static Moment.Day endOfNextWeek() {
        return weekdayOfNextWeek(DayOfWeek.FRIDAY);
    }

    static Moment.Day sunday() {
        return today -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static Moment.Day endOfMonth(int monthsOn) {
        return today -> YearMonth.from(today).plusMonths(monthsOn).atEndOfMonth();
    }

    static Moment.Day endOfQuarter(int quartersOn) {
        return today ->
                YearMonth.of(today.getYear(), (today.getMonthValue() + 2) / 3 * 3)
                        .plusMonths(3L * quartersOn)
                        .atEndOfMonth();
    }

    /** The day by which "early in" and the like have passed: of a week. */
    static Moment.Day inWeek(String which, boolean next) {
        DayOfWeek by =
                switch (which) {
                    case "early" -> DayOfWeek.TUESDAY;
                    case "mid", "middle" -> DayOfWeek.WEDNESDAY;
                    case "late" -> DayOfWeek.FRIDAY;
                    default -> DayOfWeek.MONDAY;
                };
        return next ? weekdayOfNextWeek(by) : thisWeekday(by);
    }

    /** The same of this month or one after it. */
    static Moment.Day inMonth(String which, int monthsOn) {
        return which.equals("late") ? endOfMonth(monthsOn) : dayOf(inMonth(which), monthsOn);
    }

    static int inMonth(String which) {
        return switch (which) {
            case "early" -> 10;
            case "mid", "middle" -> 15;
            default -> 1;
        };
    }

    /** "The fifteenth of next month"; the last day of a month that has no such day. */
    static Moment.Day dayOf(int number, int monthsOn) {
        return today -> {
            YearMonth month = YearMonth.from(today).plusMonths(monthsOn);
            return month.atDay(Math.min(number, month.lengthOfMonth()));
        };
    }

    /** "The last Friday of next month". @param which 1 to 4; -1 for the last */
    static Moment.Day weekdayIn(int which, DayOfWeek day, int monthsOn) {
        return today -> weekdayIn(which, day, YearMonth.from(today).plusMonths(monthsOn));
    }

    /** "The first Monday of the month": of the next, once it has passed. */
    static Moment.Day weekdayIn(int which, DayOfWeek day) {
        return today -> {
            LocalDate found = weekdayIn(which, day, YearMonth.from(today));
            return found.isBefore(today)
                    ? weekdayIn(which, day, YearMonth.from(today).plusMonths(1))
                    : found;
        };
    }

    /** "The first Monday in December". */
    static Moment.Day weekdayIn(int which, DayOfWeek day, Month month) {
        return today -> {
            YearMonth named = YearMonth.of(today.getYear(), month);
            LocalDate found = weekdayIn(which, day, named);
            return found.isBefore(today) ? weekdayIn(which, day, named.plusYears(1)) : found;
        };
    }

    private static LocalDate weekdayIn(int which, DayOfWeek day, YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    static Moment.Day on(LocalDate date) {
        return today -> date;
    }

    static Moment.Day endOfYear(int yearsOn) {
        return today -> LocalDate.of(today.getYear() + yearsOn, 12, 31);
    }
}
