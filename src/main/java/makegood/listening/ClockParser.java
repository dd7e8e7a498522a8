package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;

/** Times of day: "half past two", "half ten", "quarter to four", "ten fifteen", "noon", "in the morning", "tonight". */
final class ClockParser {

    private static final Pattern FIGURES =
            Pattern.compile("[0-2]?[0-9][:.h][0-5][0-9](?:[ap]m)?|[0-1]?[0-9][ap]m");
    private static final Pattern HOURS = Pattern.compile("[0-2][0-9][0-5][0-9]");
    private static final Pattern COUNTING = Pattern.compile("\\d+");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
    private static final Set<String> COUNTED =
            Set.of("hundred", "thousand", "of", "per", "grand", "point", "working", "business");

    /** Tagged as nouns after a number: "Thursday at ten suit you?" */
    private static final Set<String> NO_UNITS =
            Set.of("sharp", "instead", "suit", "suits", "work", "works");

    private static final Set<String> RANGES = Set.of("from", "between");
    private static final Set<String> HALVES = Set.of("am", "pm", "a.m", "p.m");

    private final Line line;
    private final int to;
    private @Nullable LocalTime spoken;
    private boolean open;
    private @Nullable String part;
    private boolean today;
    private boolean hourly;

    ClockParser(Line line, int to) {
        this.line = line;
        this.to = to;
    }

    /** "Tonight" and "this afternoon" name the day too. */
    boolean meansToday() {
        return today;
    }

    void take(Moment.Clock clock) {
        spoken = clock.time();
        open = clock.open();
    }

    Moment.@Nullable Clock clock() {
        LocalTime named = part == null ? null : DayParts.time(part);
        if (spoken != null && hourly) {
            return part == null ? new Moment.Clock(spoken, false, true) : null;
        }
        if (spoken == null) {
            return named == null ? null : new Moment.Clock(named, false);
        }
        if (part != null && open) {
            boolean late = DayParts.isLate(part) && spoken.getHour() < 12;
            return new Moment.Clock(late ? spoken.plusHours(12) : spoken, false);
        }
        return new Moment.Clock(spoken, open);
    }

    /**
     * How many words from here on name a time of day; 0 for none.
     *
     * @param expected whether "at" or a day stands before, so that a bare number can be an hour
     */
    int read(int at, boolean expected) {
        int words = part == null ? part(at) : 0;
        return words > 0 || spoken != null ? words : hour(at, expected);
    }

    private int part(int at) {
        DayParts.Part named = DayParts.at(line, at, to);
        if (named == null) {
            return 0;
        }
        part = named.name();
        today = named.today();
        return named.words();
    }

    private int hour(int at, boolean expected) {
        if (word(at).equals("between")) {
            return between(at);
        }
        if (word(at).equals("half")) {
            boolean past = word(at + 1).equals("past");
            int words = minutes(30, at + (past ? 2 : 1), past ? 3 : 2);
            return words > 0 || !past ? words : ofTheHour(30, at, 2, expected);
        }
        int counted = toOrPast(at);
        if (counted > 0) {
            return counted;
        }
        if (word(at).equals("quarter") && Set.of("past", "to").contains(word(at + 1))) {
            return ofTheHour(word(at + 1).equals("to") ? 45 : 15, at, 2, expected);
        }
        String norm = word(at);
        int whole = inOneWord(norm, at, expected);
        if (whole > 0) {
            return whole;
        }
        if (Numbers.maybeFigures(norm) && FIGURES.matcher(norm).matches()) {
            return isSum(norm, at, expected) ? 0 : figures(norm, at);
        }
        return plain(at, expected);
    }

    /** "Between two and four" is kept by four. */
    private int between(int at) {
        int first = number(at + 1);
        boolean figures = FIGURES.matcher(word(at + 1)).matches();
        int and = at + 2 + (figures ? 0 : halfWords(at + 2));
        if (!figures && (first < 1 || first > 12) || !word(and).equals("and")) {
            return 0;
        }
        int words = hour(and + 1, true);
        return words == 0 ? 0 : and + 1 - at + words;
    }

    /** "At quarter past": of whatever hour comes next. */
    private int ofTheHour(int minute, int at, int words, boolean expected) {
        if (!expected || at + words < to && !line.pos(at + words).equals("CCONJ")) {
            return 0;
        }
        spoken = LocalTime.of(0, minute);
        hourly = true;
        return words;
    }

    /** "1530" where an hour is asked for. */
    private int inOneWord(String norm, int at, boolean expected) {
        if (!Numbers.maybeFigures(norm) || !HOURS.matcher(norm).matches()) {
            return 0;
        }
        boolean hours = Set.of("hours", "hrs", "h").contains(word(at + 1));
        String before = line.norm(at - 1);
        boolean sure = norm.startsWith("0") || before.equals("at") || isDay(before);
        int hour = Integer.parseInt(norm.substring(0, 2));
        boolean price = Set.of("a", "an", "per", "each").contains(word(at + 1));
        if (hour > 23 || !hours && (!expected || !sure || price || isCount(at + 1))) {
            return 0;
        }
        set(hour, Integer.parseInt(norm.substring(2)));
        open = false;
        return hours ? 2 : 1;
    }

    private static boolean isDay(String norm) {
        return CalendarWords.weekday(norm) != null || Set.of("today", "tomorrow").contains(norm);
    }

    /** "Quarter to four", "twenty five past two", "ten minutes to six"; but "three to five days" are no minutes. */
    private int toOrPast(int at) {
        boolean quarter = word(at).equals("quarter");
        int minutes = quarter ? 15 : number(at);
        int joint = at + (inTwoWords(at) ? 2 : 1);
        boolean said = word(joint).equals("minutes");
        joint += said ? 1 : 0;
        boolean to = word(joint).equals("to");
        boolean range =
                !said && (minutes % 5 != 0 || RANGES.contains(line.norm(at - 1)))
                        || !quarter && halfWords(joint + 2) == 0 && isCount(joint + 2);
        if (minutes <= 0 || minutes > 59 || range || !to && !word(joint).equals("past")) {
            return 0;
        }
        return minutes(to ? -minutes : minutes, joint + 1, joint + 2 - at);
    }

    /** Figures with a point are a sum, unless something makes them a time: "at 2.30", "2.30 pm". */
    private boolean isSum(String norm, int at, boolean expected) {
        if (norm.indexOf('.') < 0 || norm.endsWith("m") || halfWords(at + 1) > 0) {
            return false;
        }
        return !expected
                || Amounts.isSign(line.norm(at - 1))
                || Set.of("a", "an", "per", "each").contains(word(at + 1))
                || isCount(at + 1);
    }

    private int minutes(int minutes, int hourAt, int words) {
        int hour = number(hourAt);
        if (hour < 1 || hour > 12) {
            return 0;
        }
        set(hour, 0);
        LocalTime time = LocalTime.of(hour, 0).plusMinutes(minutes);
        // "Quarter to one" is said of the day.
        spoken = time.getHour() == 0 ? time.withHour(12) : time;
        return words + half(hourAt + 1);
    }

    private int figures(String norm, int at) {
        String[] parts = norm.replaceAll("[apm]", "").split("[:.h]");
        int hour = Integer.parseInt(parts[0]);
        if (hour > 23) {
            return 0;
        }
        set(hour, parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
        if (norm.endsWith("m")) {
            meridiem(norm.contains("p"));
            return 1;
        }
        return 1 + half(at + 1);
    }

    private int plain(int at, boolean asked) {
        int hour = number(at);
        if (hour < 1 || hour > 12 && !COUNTING.matcher(word(at)).matches() || hour > 23) {
            return 0;
        }
        int minute = number(at + 1);
        boolean inFull = minute >= 10 && minute < 60;
        boolean expected = asked || inFull && isDay(word(at + 2));
        boolean minutes = inFull && (expected || half(at + 2) > 0);
        int words = minutes ? 2 : 1;
        boolean clock = word(at + words).equals("o'clock");
        words += clock ? 1 : 0;
        int marked = halfWords(at + words);
        if (!expected && !clock && marked == 0
                || !clock && marked == 0 && !minutes && isCount(at + words)) {
            return 0;
        }
        set(hour, minutes ? minute : 0);
        return words + half(at + words);
    }

    /** "At three percent", "by two hundred", "about one small run": the number counts something. */
    private boolean isCount(int at) {
        if (at + 1 < to && line.pos(at).equals("ADJ") && line.pos(at + 1).equals("NOUN")) {
            return !word(at).equals("sharp");
        }
        return at < to
                && (Set.of("NOUN", "NUM").contains(line.pos(at))
                        || Numbers.small(word(at)) != null
                        || word(at).equals("%")
                        || COUNTED.contains(word(at)))
                && !DayParts.isPart(word(at))
                && !isDay(word(at))
                && !NO_UNITS.contains(word(at));
    }

    /** {@code am} or {@code pm} at this word: taken. */
    private int half(int at) {
        int words = halfWords(at);
        if (words > 0) {
            meridiem(word(at).startsWith("p"));
        }
        return words;
    }

    private int halfWords(int at) {
        if (HALVES.contains(word(at))) {
            return 1;
        }
        boolean apart = word(at).equals("a") || word(at).equals("p");
        return apart && word(at + 1).equals("m") ? 2 : 0;
    }

    private void meridiem(boolean after) {
        if (spoken != null) {
            int hour = spoken.getHour() % 12 + (after ? 12 : 0);
            spoken = spoken.withHour(hour);
            open = false;
        }
    }

    private void set(int hour, int minute) {
        spoken = LocalTime.of(hour, minute);
        open = hour >= 1 && hour < 12;
    }

    private int number(int at) {
        if (Numbers.small(word(at)) != null) {
            return small(word(at)) + (inTwoWords(at) ? small(word(at + 1)) : 0);
        }
        String norm = word(at);
        boolean figures = Numbers.maybeFigures(norm) && SMALL.matcher(norm).matches();
        return figures ? Integer.parseInt(norm) : 0;
    }

    private static int small(String norm) {
        Integer number = Numbers.small(norm);
        return number == null ? 0 : number;
    }

    /** "Twenty five". */
    private boolean inTwoWords(int at) {
        int ten = small(word(at));
        int unit = small(word(at + 1));
        return ten >= 20 && ten % 10 == 0 && unit > 0 && unit < 10;
    }

    private String word(int at) {
        return at < to ? line.norm(at) : "";
    }
}
