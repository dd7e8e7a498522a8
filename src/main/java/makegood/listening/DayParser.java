package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.Set;

/** Days: weekdays, dates, "the end of the week". */
final class DayParser {

    private static final Set<String> PARTS =
            Set.of("day", "morning", "afternoon", "evening", "night", "week", "time");
    private static final Set<String> FROM = Set.of("from", "after");

    private final Line line;
    private final int from;
    private final int to;
    private final String before;
    private int at;
    private Moment.@Nullable Day day;
    private Moment.@Nullable Clock clock;
    private boolean loose;

    /** @param before the word before, which tells "in August" from "by August" */
    DayParser(Line line, int from, int to, String before) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.before = before;
        this.at = from;
    }

    int end() {
        return at;
    }

    Moment.@Nullable Day day() {
        return day;
    }

    Moment.@Nullable Clock clock() {
        return clock;
    }

    boolean loose() {
        return loose;
    }

    boolean parse() {
        return lengthFrom() || relative() || holiday() || weekday() || period() || date() || same();
    }

    private boolean relative() {
        int the = word(0).equals("the") ? 1 : 0;
        if (word(the).equals("day")
                && word(the + 1).equals("after")
                && word(the + 2).equals("tomorrow")) {
            return took(the + 3, Days.plus(2));
        }
        return switch (word(0)) {
            case "today" -> orLater(1, Days.TODAY);
            case "tomorrow" -> orLater(1, Days.TOMORROW);
            default -> false;
        };
    }

    /** "Monday week", "today fortnight". */
    private boolean orLater(int words, Moment.Day found) {
        return switch (word(words)) {
            case "week" -> took(words + 1, Days.later(found, Period.ofWeeks(1)));
            case "fortnight" -> took(words + 1, Days.later(found, Period.ofWeeks(2)));
            default -> took(words, found);
        };
    }

    private boolean weekday() {
        boolean next = word(0).equals("next");
        boolean coming = Set.of("this", "coming").contains(word(0));
        int skip = next || coming ? 1 : 0;
        DayOfWeek named = CalendarWords.weekday(word(skip), skip == 0 ? before : word(0));
        if (named == null) {
            return false;
        }
        Moment.Day found =
                next
                        ? Days.weekdayOfNextWeek(named)
                        : coming ? Days.thisWeekday(named) : Days.weekday(named);
        if (date(skip + 1, word(skip))) {
            return true;
        }
        int week = Set.of("of", "in").contains(word(skip + 1)) ? skip + 2 : skip + 1;
        if (word(week + 1).equals("week") && Set.of("next", "this").contains(word(week))) {
            return took(
                    week + 2,
                    word(week).equals("next")
                            ? Days.weekdayOfNextWeek(named)
                            : Days.thisWeekday(named));
        }
        if (word(skip + 1).equals("after") && word(skip + 2).equals("next")) {
            return took(skip + 3, Days.later(Days.weekdayOfNextWeek(named), Period.ofWeeks(1)));
        }
        return orLater(skip + 1, found);
    }

    /** "A week from Friday", "three days after Monday", "a fortnight today". */
    private boolean lengthFrom() {
        LengthParser length = new LengthParser(line, at, to);
        Period period = length.parse() ? length.period() : null;
        if (period == null) {
            return false;
        }
        String joint = length.end() < to ? line.norm(length.end()) : "";
        boolean weeks = period.getDays() > 0 && period.getDays() % 7 == 0;
        boolean joined = FROM.contains(joint) || joint.equals("on") && weeks;
        if (!joined && !weeks) {
            return false;
        }
        DayParser base = new DayParser(line, length.end() + (joined ? 1 : 0), to, "");
        if (!base.relative() && !base.weekday() && !(joined && (base.holiday() || base.date()))) {
            return false;
        }
        Moment.Day found = base.day;
        at = base.at;
        day = found == null ? null : Days.later(found, period);
        return true;
    }

    private boolean date() {
        return date(0, before);
    }

    private boolean date(int ahead, String wordBefore) {
        DateParser date = new DateParser(line, at + ahead, to, wordBefore);
        if (!date.parse()) {
            return false;
        }
        took(0, date.day());
        at = date.end();
        return true;
    }

    private boolean period() {
        PeriodParser period = new PeriodParser(line, at, to, before);
        if (!period.parse()) {
            return false;
        }
        took(0, period.day());
        clock = period.clock();
        at = period.end();
        return true;
    }

    /** "Wednesday", "tomorrow", "the third": a day, and nothing longer. */
    boolean parseDay() {
        return relative() || weekday() || date();
    }

    /** "Christmas", and the days beside it: "the Saturday after Thanksgiving", "the day before Easter". */
    private boolean holiday() {
        int skip = word(0).equals("the") ? 1 : 0;
        boolean after = word(skip + 1).equals("after");
        DayOfWeek weekday = CalendarWords.weekday(word(skip));
        boolean day = word(skip).equals("day");
        if ((after || word(skip + 1).equals("before")) && (day || weekday != null)) {
            Holidays.Named base = Holidays.at(line, at + skip + 2, to);
            if (base == null) {
                return false;
            }
            return took(base.end() - at, Holidays.beside(base.day(), weekday, after));
        }
        Holidays.Named named = Holidays.at(line, at, to);
        return named != null && took(named.end() - at, named.day());
    }

    /** "That same day": a time is named, but only what was said before fixes it. */
    private boolean same() {
        int skip = word(0).equals("the") || word(0).equals("that") ? 1 : 0;
        boolean same = word(skip).equals("same");
        int unit = same ? skip + 1 : skip;
        boolean part = PARTS.contains(word(unit)) || CalendarWords.weekday(word(unit)) != null;
        boolean those =
                word(0).equals("that")
                        && Set.of("day", "morning", "afternoon", "evening", "night")
                                .contains(word(unit));
        if (part && (same || those)) {
            loose = true;
            at += unit + 1;
            return true;
        }
        return false;
    }

    private boolean took(int words, Moment.@Nullable Day found) {
        at += words;
        day = found;
        clock = null;
        return true;
    }

    private String word(int ahead) {
        return at + ahead < to ? line.norm(at + ahead) : "";
    }
}
