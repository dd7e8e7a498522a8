package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Set;
import java.util.regex.Pattern;

/** Days: weekdays, dates, "the end of the week". */
final class DayParser {

    private static final Set<String> PARTS =
            Set.of("day", "morning", "afternoon", "evening", "night", "week", "time");
    private static final Set<String> WEEKS_FROM = Set.of("from", "on", "after");
    private static final Set<String> TENS = Set.of("twenty", "thirty");
    private static final Pattern FIGURE = Pattern.compile("[0-3]?[0-9]");

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
        return weeksFrom()
                || relative()
                || weekday()
                || endOf()
                || date()
                || period()
                || holiday()
                || same();
    }

    private boolean relative() {
        int the = word(0).equals("the") ? 1 : 0;
        if (word(the).equals("day")
                && word(the + 1).equals("after")
                && word(the + 2).equals("tomorrow")) {
            return took(the + 3, Days.plus(2));
        }
        return switch (word(0)) {
            case "today" -> took(1, Days.TODAY);
            case "tomorrow" -> took(1, Days.TOMORROW);
            default -> false;
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
        if (word(skip + 1).equals("week")) {
            return took(skip + 2, Days.later(found, 7));
        }
        int theDate = word(skip + 1).equals("the") ? skip + 2 : skip + 1;
        Integer number = ordinal(theDate);
        if (number != null) {
            return took(theDate + ordinalWords(theDate), Days.dayOfMonth(number));
        }
        return took(skip + 1, found);
    }

    private boolean weeksFrom() {
        for (int words = 1; words <= 2; words++) {
            Integer weeks =
                    WEEKS_FROM.contains(word(words))
                            ? CalendarWords.weeks(line.text(new Range(at, at + words)))
                            : null;
            if (weeks != null) {
                DayParser base = new DayParser(line, at + words + 1, to, "");
                if (base.relative() || base.weekday() || base.date()) {
                    Moment.Day found = base.day;
                    at = base.at;
                    day = found == null ? null : Days.later(found, weeks);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean date() {
        int skip = word(0).equals("the") ? 1 : 0;
        Month month = CalendarWords.month(word(0));
        if (month != null) {
            return monthFirst(month);
        }
        Integer number = ordinal(skip);
        Integer plain = Numbers.small(word(0));
        int words = number != null ? skip + ordinalWords(skip) : 1;
        int of = word(words).equals("of") ? words + 1 : words;
        Month named = CalendarWords.month(word(of));
        if (named != null && (number != null || isDay(plain) || isDay(figure(word(0))))) {
            Integer of1 = number != null ? number : plain != null ? plain : figure(word(0));
            return of1 != null && isIn(named, of1) && took(of + 1, Days.date(of1, named));
        }
        return number != null
                && (skip == 1 || before.equals("the"))
                && !isNoun(words)
                && took(words, Days.dayOfMonth(number));
    }

    /** "October first", "May 3"; alone only after a word that makes it a month and not "may" or "march". */
    private boolean monthFirst(Month month) {
        int the = word(1).equals("the") ? 2 : 1;
        Integer number = ordinal(the);
        if (number != null) {
            return isIn(month, number) && took(the + ordinalWords(the), Days.date(number, month));
        }
        Integer figure = figure(word(1));
        if (isDay(figure) && figure != null) {
            return isIn(month, figure) && took(2, Days.date(figure, month));
        }
        boolean sure =
                Set.of("in", "by", "of", "from", "until", "till", "before", "next")
                        .contains(before);
        if (!sure) {
            return false;
        }
        return took(1, before.equals("in") ? Days.endOf(month) : Days.startOf(month));
    }

    /** "The first delivery" is no date. */
    private boolean isNoun(int ahead) {
        return from + ahead < to
                && Set.of("NOUN", "PROPN", "ADJ", "NUM").contains(line.pos(from + ahead))
                && CalendarWords.weekday(word(ahead)) == null
                && !PARTS.contains(word(ahead))
                && !word(ahead).equals("half");
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
                    case "quarter" -> Days.endOfQuarter();
                    case "year" -> Days.endOfYear(next ? 1 : 0);
                    default -> null;
                };
        return end != null && ended(unit + 1, end);
    }

    /** "Close of business Wednesday": the day may follow. */
    private boolean ended(int words, Moment.Day end) {
        took(words, end);
        DayParser named = new DayParser(line, at + (word(0).equals("on") ? 1 : 0), to, "");
        if (end == Days.TODAY && (named.relative() || named.weekday() || named.date())) {
            day = named.day;
            at = named.at;
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
        Moment.Day end =
                switch (word(1)) {
                    case "week" -> the ? null : next ? Days.endOfNextWeek() : Days.endOfWeek();
                    case "month" -> the ? null : Days.endOfMonth(next ? 1 : 0);
                    case "year" -> the ? null : Days.endOfYear(next ? 1 : 0);
                    case "weekend" -> before.equals("before") ? Days.endOfWeek() : Days.sunday();
                    default -> null;
                };
        if (end == null && next && CalendarWords.month(word(1)) instanceof Month month) {
            return took(2, Days.endOf(month));
        }
        return end != null && took(2, end);
    }

    private boolean holiday() {
        if (word(0).equals("christmas")) {
            boolean eve = word(1).equals("eve");
            return took(
                    eve || word(1).equals("day") ? 2 : 1, Days.date(eve ? 24 : 25, Month.DECEMBER));
        }
        return word(0).equals("new")
                && word(1).startsWith("year")
                && took(2, Days.date(1, Month.JANUARY));
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

    private boolean took(int words, Moment.Day found) {
        at += words;
        day = found;
        clock = null;
        return true;
    }

    private @Nullable Integer ordinal(int ahead) {
        Integer two = inTwo(ahead);
        boolean second = TENS.contains(line.norm(at + ahead - 1));
        return two != null || second ? two : CalendarWords.dayOfMonth(word(ahead));
    }

    private int ordinalWords(int ahead) {
        return inTwo(ahead) != null ? 2 : 1;
    }

    private @Nullable Integer inTwo(int ahead) {
        return TENS.contains(word(ahead))
                ? CalendarWords.dayOfMonth(word(ahead) + " " + word(ahead + 1))
                : null;
    }

    private static boolean isDay(@Nullable Integer number) {
        return number != null && number >= 1 && number <= 31;
    }

    /** No year has a thirty-first of April. */
    private static boolean isIn(Month month, int number) {
        return number <= month.maxLength();
    }

    private static @Nullable Integer figure(String norm) {
        return Numbers.maybeFigures(norm) && FIGURE.matcher(norm).matches()
                ? Integer.valueOf(norm)
                : null;
    }

    private String word(int ahead) {
        return at + ahead < to ? line.norm(at + ahead) : "";
    }
}
