package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Parses one time expression: a day, a time of day, or both, in the orders in which they are said. */
final class TimeParser {

    private static final Set<String> BEFORE =
            Set.of(
                    "by", "before", "on", "at", "in", "until", "till", "from", "after", "for",
                    "over", "around", "about", "the", "come");
    private static final Set<String> JOINT =
            Set.of("at", "by", "in", "on", "before", "after", "around", "the", "about", "with");

    private static final Set<String> EACH = Set.of("every", "each");

    private final Line line;
    private final int from;
    private final int to;
    private int at;
    private Moment.@Nullable Day day;
    private Moment.@Nullable Wait wait;
    private final ClockParser clock;

    /** A named but unfixed time: "the same day". */
    private boolean loose;

    TimeParser(Line line, int from, int to) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.at = from;
        this.clock = new ClockParser(line, to);
    }

    int end() {
        return at;
    }

    Moment moment() {
        return loose ? new Moment(null, null, null) : new Moment(day, clock.clock(), wait);
    }

    /** Whether a time is named from the first word on. */
    boolean parse() {
        if (waits()) {
            return true;
        }
        while (at < to && at - from < 3 && (BEFORE.contains(word(0)) && !beginsDay() || isEach())) {
            at++;
        }
        if (!part()) {
            at = from;
            return false;
        }
        while (joined()) {
            // Each part extends the expression.
        }
        return true;
    }

    /** "The" belongs to "the third" and "the weekend", but not to "the morning". */
    private boolean beginsDay() {
        return word(0).equals("the")
                && CalendarWords.weekday(word(1)) == null
                && !DayParts.isPart(word(1));
    }

    /** "Every Friday" is the coming one first. */
    private boolean isEach() {
        return EACH.contains(word(0)) && CalendarWords.weekday(word(1)) != null;
    }

    private boolean joined() {
        int back = at;
        for (int i = 0; i < 2 && JOINT.contains(word(0)); i++) {
            at++;
        }
        if (part()) {
            return true;
        }
        at = back;
        return false;
    }

    private boolean part() {
        boolean wordBefore =
                at > from
                        && Set.of("at", "by", "before", "after", "around", "about", "till", "until")
                                .contains(line.norm(at - 1));
        if (day == null && !loose && day()) {
            return true;
        }
        int words = clock.read(at, wordBefore || day != null);
        if (words > 0) {
            if (clock.meansToday() && day == null) {
                day = Days.TODAY;
            }
            at += words;
            return true;
        }
        return false;
    }

    private boolean day() {
        return took(new DayParser(line, at, to, at > from ? line.norm(at - 1) : ""));
    }

    private boolean took(DayParser parser) {
        if (!parser.parse()) {
            return false;
        }
        day = parser.day();
        loose = parser.loose();
        if (parser.clock() != null) {
            clock.take(parser.clock());
        }
        at = parser.end();
        return true;
    }

    private boolean waits() {
        WaitParser parser = new WaitParser(line, at, to);
        if (!parser.parse()) {
            return false;
        }
        wait = parser.waits();
        at = parser.end();
        return true;
    }

    private String word(int ahead) {
        return at + ahead < to ? line.norm(at + ahead) : "";
    }
}
