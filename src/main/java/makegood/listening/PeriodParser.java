package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Period;
import java.util.Set;

/** Weeks, months and years, their beginnings and their ends: "close of business", "early next month", "next week". */
final class PeriodParser {

    private static final Set<String> BY = Set.of("by", "before", "at", "until", "till");

    private final Line line;
    private final int to;
    private final String before;
    private int at;
    private Moment.@Nullable Day day;
    private Moment.@Nullable Clock clock;

    /** @param before the word before, which tells "by the weekend" from "before the weekend" */
    PeriodParser(Line line, int from, int to, String before) {
        this.line = line;
        this.at = from;
        this.to = to;
        this.before = before;
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

    boolean parse() {
        return endOf() || endInShort() || within() || period();
    }

    private boolean endOf() {
        int skip = word(0).equals("the") ? 1 : 0;
        boolean close = word(skip).equals("close");
        if (!close && !word(skip).equals("end") || !word(skip + 1).equals("of")) {
            return false;
        }
        int unit = skip + 2;
        boolean next = word(unit).equals("next");
        unit += next || word(unit).equals("the") || word(unit).equals("this") ? 1 : 0;
        Month month = CalendarWords.month(word(unit));
        if (month != null) {
            return took(unit + 1, Days.endOf(month));
        }
        Moment.Day end =
                switch (word(unit)) {
                    case "day", "play", "business" -> Days.TODAY;
                    case "week" -> next ? Days.endOfNextWeek() : Days.endOfWeek();
                    case "month" -> Days.endOfMonth(next ? 1 : 0);
                    case "quarter" -> Days.endOfQuarter(next ? 1 : 0);
                    case "year" -> Days.endOfYear(next ? 1 : 0);
                    default -> null;
                };
        return end != null && ended(unit + 1, end);
    }

    /** "By EOD", "by month end". */
    private boolean endInShort() {
        boolean by = BY.contains(before);
        Moment.Day end =
                switch (word(0)) {
                    case "eod", "cob", "eob" -> by ? Days.TODAY : null;
                    case "eow" -> by ? Days.endOfWeek() : null;
                    case "eom", "month-end" -> by ? Days.endOfMonth(0) : null;
                    case "year-end" -> by ? Days.endOfYear(0) : null;
                    default -> null;
                };
        if (end != null) {
            return ended(1, end);
        }
        end =
                switch (word(0)) {
                    case "month" -> Days.endOfMonth(0);
                    case "quarter" -> Days.endOfQuarter(0);
                    case "year" -> Days.endOfYear(0);
                    default -> null;
                };
        return end != null && by && word(1).equals("end") && ended(2, end);
    }

    /** "The beginning of next week", "early next month", "mid December". */
    private boolean within() {
        int skip = word(0).equals("the") ? 1 : 0;
        String which = word(skip);
        boolean bare = Set.of("early", "mid", "late").contains(which);
        if (!bare
                && !(Set.of("start", "beginning", "middle").contains(which)
                        && word(skip + 1).equals("of"))) {
            return false;
        }
        int unit = bare ? skip + 1 : skip + 2;
        Month month = CalendarWords.month(word(unit));
        if (month != null) {
            return took(
                    unit + 1,
                    which.equals("late")
                            ? Days.endOf(month)
                            : Days.date(Days.inMonth(which), month));
        }
        boolean next = word(unit).equals("next");
        if (!next && !Set.of("this", "the").contains(word(unit))) {
            return false;
        }
        return switch (word(unit + 1)) {
            case "week" -> took(unit + 2, Days.inWeek(which, next));
            case "month" ->
                    took(
                            unit + 2,
                            word(unit).equals("the") && !which.equals("late")
                                    ? Days.dayOfMonth(Days.inMonth(which))
                                    : Days.inMonth(which, next ? 1 : 0));
            default -> false;
        };
    }

    /** "Close of business Wednesday": the day may follow. */
    private boolean ended(int words, Moment.Day end) {
        took(words, end);
        boolean on = word(0).equals("on");
        DayParser named = new DayParser(line, at + (on ? 1 : 0), to, on ? "on" : "");
        if (end == Days.TODAY && named.parseDay()) {
            day = named.day();
            at = named.end();
        }
        clock = new Moment.Clock(Moment.CLOSE, false);
        return true;
    }

    private boolean period() {
        boolean next = word(0).equals("next");
        boolean the = word(0).equals("the");
        if (!next && !the && !word(0).equals("this")) {
            return false;
        }
        if (word(1).equals("week") && (the ? afterNext() : weekThenDay(next))) {
            return true;
        }
        Moment.Day end =
                switch (word(1)) {
                    case "week" -> the ? null : next ? Days.endOfNextWeek() : Days.endOfWeek();
                    case "month" -> the ? null : Days.endOfMonth(next ? 1 : 0);
                    case "quarter" -> the ? null : Days.endOfQuarter(next ? 1 : 0);
                    case "year" -> the ? null : Days.endOfYear(next ? 1 : 0);
                    case "weekend" -> before.equals("before") ? Days.endOfWeek() : Days.sunday();
                    default -> null;
                };
        if (end == null && next && CalendarWords.month(word(1)) instanceof Month month) {
            return took(2, Days.endOf(month));
        }
        return end != null && took(2, end);
    }

    /** "The week after next". */
    private boolean afterNext() {
        return word(2).equals("after")
                && word(3).equals("next")
                && took(4, Days.later(Days.endOfNextWeek(), Period.ofWeeks(1)));
    }

    /** "Next week on Tuesday". */
    private boolean weekThenDay(boolean next) {
        int on = word(2).equals("on") ? 3 : 2;
        DayOfWeek named = CalendarWords.weekday(word(on));
        return named != null
                && took(on + 1, next ? Days.weekdayOfNextWeek(named) : Days.thisWeekday(named));
    }

    private boolean took(int words, Moment.Day found) {
        at += words;
        day = found;
        return true;
    }

    private String word(int ahead) {
        return at + ahead < to ? line.norm(at + ahead) : "";
    }
}
