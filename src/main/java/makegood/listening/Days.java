package makegood.listening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
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

    static Moment.Day later(Moment.Day day, int days) {
        return today -> day.from(today).plusDays(days);
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

    static Moment.Day endOfQuarter() {
        return today ->
                YearMonth.of(today.getYear(), (today.getMonthValue() + 2) / 3 * 3).atEndOfMonth();
    }

    static Moment.Day endOfYear(int yearsOn) {
        return today -> LocalDate.of(today.getYear() + yearsOn, 12, 31);
    }
}
