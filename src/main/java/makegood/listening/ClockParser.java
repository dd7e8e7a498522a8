package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Times of day: "half past two", "half ten", "quarter to four", "ten fifteen", "noon", "in the morning", "tonight". */
final class ClockParser {

    private static final Map<String, LocalTime> PARTS =
            Map.ofEntries(
                    Map.entry("noon", LocalTime.NOON),
                    Map.entry("midday", LocalTime.NOON),
                    Map.entry("midnight", LocalTime.of(23, 59)),
                    Map.entry("morning", LocalTime.of(9, 0)),
                    Map.entry("mornings", LocalTime.of(9, 0)),
                    Map.entry("afternoon", LocalTime.of(15, 0)),
                    Map.entry("evening", LocalTime.of(19, 0)),
                    Map.entry("night", LocalTime.of(20, 0)),
                    Map.entry("tonight", LocalTime.of(20, 0)),
                    Map.entry("lunch", LocalTime.of(12, 30)),
                    Map.entry("after lunch", LocalTime.of(14, 0)),
                    Map.entry("lunchtime", LocalTime.of(12, 30)),
                    Map.entry("teatime", LocalTime.of(17, 0)),
                    Map.entry("dinner", LocalTime.of(18, 0)),
                    Map.entry("dinnertime", LocalTime.of(18, 0)),
                    Map.entry("breakfast", LocalTime.of(8, 0)));
    private static final Set<String> LATE =
            Set.of("afternoon", "evening", "night", "tonight", "teatime");
    private static final Pattern FIGURES =
            Pattern.compile("[0-2]?[0-9][:.][0-5][0-9](?:[ap]m)?|[0-1]?[0-9][ap]m");
    private static final Pattern COUNTING = Pattern.compile("\\d+");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
    private static final Set<String> RANGES = Set.of("from", "between");
    private static final Set<String> HALVES = Set.of("am", "pm", "a.m", "p.m");

    private final Line line;
    private final int to;
    private @Nullable LocalTime spoken;
    private boolean open;
    private @Nullable String part;
    private boolean today;

    ClockParser(Line line, int to) {
        this.line = line;
        this.to = to;
    }

    static boolean isPart(String norm) {
        return PARTS.containsKey(norm);
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
        LocalTime named = part == null ? null : PARTS.get(part);
        if (spoken == null) {
            return named == null ? null : new Moment.Clock(named, false);
        }
        if (part != null && open) {
            boolean late = LATE.contains(part) && spoken.getHour() < 12;
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
        if (part == null) {
            int words = part(at);
            if (words > 0) {
                return words;
            }
        }
        return spoken == null ? hour(at, expected) : 0;
    }

    private int part(int at) {
        if (word(at).equals("first") && word(at + 1).equals("thing")) {
            part = "morning";
            return word(at + 2).equals("in") && word(at + 4).equals("morning") ? 5 : 2;
        }
        boolean thisPart = word(at).equals("this") && PARTS.containsKey(word(at + 1));
        int named = thisPart ? at + 1 : at;
        if (!PARTS.containsKey(word(named))) {
            return 0;
        }
        part = word(named);
        if (part.startsWith("lunch") && at > 0 && line.norm(at - 1).equals("after")) {
            part = "after lunch";
        }
        today = thisPart || part.equals("tonight");
        return named - at + 1;
    }

    private int hour(int at, boolean expected) {
        if (word(at).equals("half")) {
            boolean past = word(at + 1).equals("past");
            return minutes(30, at + (past ? 2 : 1), past ? 3 : 2);
        }
        int counted = toOrPast(at);
        if (counted > 0) {
            return counted;
        }
        String norm = word(at);
        if (Numbers.maybeFigures(norm) && FIGURES.matcher(norm).matches()) {
            return isSum(norm, at, expected) ? 0 : figures(norm, at);
        }
        return plain(at, expected);
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
        String[] parts = norm.replaceAll("[apm]", "").split("[:.]");
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

    private int plain(int at, boolean expected) {
        int hour = number(at);
        if (hour < 1 || hour > 12 && !COUNTING.matcher(word(at)).matches() || hour > 23) {
            return 0;
        }
        int minute = number(at + 1);
        boolean minutes = minute >= 10 && minute < 60 && (expected || half(at + 2) > 0);
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
                        || Set.of(
                                        "hundred",
                                        "thousand",
                                        "of",
                                        "per",
                                        "grand",
                                        "point",
                                        "working",
                                        "business")
                                .contains(word(at)))
                && !PARTS.containsKey(word(at))
                && CalendarWords.weekday(word(at)) == null
                && !Set.of("tomorrow", "today", "sharp").contains(word(at));
    }

    /** {@code am} or {@code pm} at this word: taken; how many words it is. */
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
        Integer small = Numbers.small(word(at));
        if (small != null) {
            Integer unit = Numbers.small(word(at + 1));
            return unit != null && inTwoWords(at) ? small + unit : small;
        }
        String norm = word(at);
        boolean figures = Numbers.maybeFigures(norm) && SMALL.matcher(norm).matches();
        return figures ? Integer.parseInt(norm) : 0;
    }

    /** "Twenty five". */
    private boolean inTwoWords(int at) {
        Integer ten = Numbers.small(word(at));
        Integer unit = Numbers.small(word(at + 1));
        return ten != null && ten >= 20 && ten % 10 == 0 && unit != null && unit > 0 && unit < 10;
    }

    private String word(int at) {
        return at < to ? line.norm(at) : "";
    }
}
