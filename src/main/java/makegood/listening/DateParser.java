package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates: "the third of December", "May 3", "the 15th of next month", "the first Monday in June", "5/12". */
final class DateParser {

    private static final Set<String> PARTS =
            Set.of("day", "morning", "afternoon", "evening", "night", "week", "time");
    private static final Set<String> TENS = Set.of("twenty", "thirty");
    private static final Set<String> ASKING_FOR_A_DATE =
            Set.of("on", "by", "before", "until", "till", "from", "after", "the");
    private static final Set<String> SURE_OF_A_MONTH =
            Set.of("in", "by", "of", "from", "until", "till", "before", "next");
    private static final Pattern FIGURE = Pattern.compile("[0-3]?[0-9]");
    private static final Pattern FIGURES =
            Pattern.compile("([0-3]?[0-9])([/.-])([0-3]?[0-9])(?:\\2(20[0-9]{2}|[0-9]{2}))?");
    private static final Pattern ISO = Pattern.compile("(20[0-9]{2})-([0-9]{2})-([0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private final Line line;
    private final int from;
    private final int to;
    private final String before;
    private int end;
    private Moment.@Nullable Day day;

    /** @param before the word before, which tells "in August" from "by August" */
    DateParser(Line line, int from, int to, String before) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.before = before;
        this.end = from;
    }

    int end() {
        return end;
    }

    Moment.@Nullable Day day() {
        return day;
    }

    boolean parse() {
        Month month = CalendarWords.month(word(0));
        return month != null ? monthFirst(month) : weekdayIn() || dayFirst() || inFigures();
    }

    private boolean dayFirst() {
        int skip = word(0).equals("the") ? 1 : 0;
        Integer number = ordinal(skip);
        int words = number != null ? skip + ordinalWords(skip) : 1;
        int of = word(words).equals("of") ? words + 1 : words;
        Month named = CalendarWords.month(word(of));
        Integer plain = Numbers.small(word(0));
        Integer day = number != null ? number : isDay(plain) ? plain : figure(word(0));
        if (named != null && day != null && isDay(day)) {
            return isIn(named, day) && tookIn(of + 1, day, named);
        }
        if (number == null) {
            return false;
        }
        if (of > words && word(of + 1).equals("month")) {
            return switch (word(of)) {
                case "the" -> took(of + 2, Days.dayOfMonth(number));
                case "this" -> took(of + 2, Days.dayOf(number, 0));
                case "next" -> took(of + 2, Days.dayOf(number, 1));
                default -> false;
            };
        }
        boolean weekday = CalendarWords.weekday(before) != null;
        boolean sure = weekday ? !word(words).equals("thing") : !isNoun(words);
        return (weekday || skip == 1 || before.equals("the"))
                && sure
                && took(words, Days.dayOfMonth(number));
    }

    /** "October first", "May 3"; alone only after a word that makes it a month and not "may" or "march". */
    private boolean monthFirst(Month month) {
        int the = word(1).equals("the") ? 2 : 1;
        Integer number = ordinal(the);
        if (number != null) {
            return isIn(month, number) && tookIn(the + ordinalWords(the), number, month);
        }
        Integer figure = figure(word(1));
        if (isDay(figure) && figure != null) {
            return isIn(month, figure) && tookIn(2, figure, month);
        }
        return SURE_OF_A_MONTH.contains(before)
                && took(1, before.equals("in") ? Days.endOf(month) : Days.startOf(month));
    }

    /** "The first Monday in December", "the last Friday of the month". */
    private boolean weekdayIn() {
        int skip = word(0).equals("the") ? 1 : 0;
        Integer number = ordinal(skip);
        int which = word(skip).equals("last") ? -1 : number == null ? 0 : number;
        DayOfWeek named = CalendarWords.weekday(word(skip + 1));
        if (which == 0
                || which > 4
                || named == null
                || !Set.of("in", "of").contains(word(skip + 2))) {
            return false;
        }
        Month month = CalendarWords.month(word(skip + 3));
        if (month != null) {
            return took(skip + 4, Days.weekdayIn(which, named, month));
        }
        if (!word(skip + 4).equals("month")) {
            return false;
        }
        return switch (word(skip + 3)) {
            case "the" -> took(skip + 5, Days.weekdayIn(which, named));
            case "this" -> took(skip + 5, Days.weekdayIn(which, named, 0));
            case "next" -> took(skip + 5, Days.weekdayIn(which, named, 1));
            default -> false;
        };
    }

    /** "5/12" where a date is asked for, and "5/12/2026" anywhere; but "24/7" and "3/4 of it" are none. */
    private boolean inFigures() {
        if (!Numbers.maybeFigures(word(0))) {
            return false;
        }
        Matcher iso = ISO.matcher(word(0));
        if (iso.matches()) {
            return tookOn(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher figures = FIGURES.matcher(word(0));
        if (!figures.matches()) {
            return false;
        }
        boolean year = figures.group(4) != null;
        boolean slash = figures.group(2).equals("/");
        if (!year && (!slash || !asksForADate() || isNoun(1))) {
            return false;
        }
        Moment.Figures named =
                new Moment.Figures(
                        number(figures, 1),
                        number(figures, 3),
                        year ? 2000 + number(figures, 4) % 100 : 0);
        boolean always = figures.group(2).equals(".");
        Moment.Day sure = always ? named.dayFirst() : named.sure();
        if (sure == null && (always || !named.isOpen())) {
            return false;
        }
        return took(1, sure == null ? named : sure);
    }

    private boolean asksForADate() {
        return ASKING_FOR_A_DATE.contains(before) || CalendarWords.weekday(before) != null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** "The first delivery" is no date. */
    private boolean isNoun(int ahead) {
        return from + ahead < to
                && Set.of("NOUN", "PROPN", "ADJ", "NUM").contains(line.pos(from + ahead))
                && CalendarWords.weekday(word(ahead)) == null
                && !PARTS.contains(word(ahead))
                && !word(ahead).equals("half");
    }

    /** A year may follow. */
    private boolean tookIn(int words, int number, Month month) {
        if (YEAR.matcher(word(words)).matches()) {
            YearMonth named = YearMonth.of(Integer.parseInt(word(words)), month);
            return named.isValidDay(number) && took(words + 1, Days.on(named.atDay(number)));
        }
        return took(words, Days.date(number, month));
    }

    private boolean tookOn(int year, int month, int number) {
        try {
            return took(1, Days.on(LocalDate.of(year, month, number)));
        } catch (DateTimeException none) {
            return false;
        }
    }

    private boolean took(int words, Moment.Day found) {
        end = from + words;
        day = found;
        return true;
    }

    private @Nullable Integer ordinal(int ahead) {
        Integer two = inTwo(ahead);
        boolean second = TENS.contains(line.norm(from + ahead - 1));
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
        return from + ahead < to ? line.norm(from + ahead) : "";
    }
}
