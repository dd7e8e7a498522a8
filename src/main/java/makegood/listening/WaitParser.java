package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time from now: "in an hour", "within ten working days", "right away". */
final class WaitParser {

    private static final Pattern NOW =
            Pattern.compile(
                    "(?:right now|right away|straight away|straightaway|immediately|this"
                        + " minute|this second|right after (?:this|that)|right after|while (?:we"
                        + " are|you are|i am|we have) (?:talking|speaking|on the"
                        + " (?:phone|line))|while you are here|before (?:i|we) (?:hang up|put down"
                        + " the phone|put the phone down)|as soon as (?:i|we) hang up(?: this"
                        + " call)?|now)(?![^ ])");
    private static final int LONGEST_NOW = 9;

    /** Who waits for more of anything waits for no appointment. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private static final Map<String, Duration> UNITS =
            Map.of(
                    "second", Duration.ofSeconds(1),
                    "minute", Duration.ofMinutes(1),
                    "min", Duration.ofMinutes(1),
                    "hour", Duration.ofHours(1),
                    "hr", Duration.ofHours(1),
                    "day", Duration.ofDays(1),
                    "week", Duration.ofDays(7),
                    "fortnight", Duration.ofDays(14),
                    "month", Duration.ofDays(30));

    private final Line line;
    private final int to;
    private int at;
    private Moment.@Nullable Wait found;

    WaitParser(Line line, int from, int to) {
        this.line = line;
        this.at = from;
        this.to = to;
    }

    int end() {
        return at;
    }

    Moment.@Nullable Wait waits() {
        return found;
    }

    boolean parse() {
        Matcher now =
                NOW.matcher(line.text())
                        .region(line.start(at), line.end(Math.min(to, at + LONGEST_NOW) - 1));
        if (now.lookingAt()) {
            at += words(now);
            found = new Moment.Wait(Duration.ZERO, 0);
            return true;
        }
        return inOrWithin();
    }

    private static int words(MatchResult match) {
        return match.group().split(" ").length;
    }

    private boolean inOrWithin() {
        String first = word(0);
        boolean within = first.equals("within") || first.equals("inside");
        if (!within && !first.equals("in") && !first.equals("over")) {
            return false;
        }
        int next = 1;
        boolean the = word(next).equals("the");
        next += the ? 1 : 0;
        boolean coming = word(next).equals("next");
        next += coming || word(next).equals("about") ? 1 : 0;
        if (!within && the && !coming) {
            return false;
        }
        return length(at + next, the || coming);
    }

    /** @param bare whether the unit may stand alone: "in the next hour" */
    private boolean length(int from, boolean bare) {
        if (line.norm(from).equals("half") && line.norm(from + 1).equals("an")) {
            return took(Duration.ofMinutes(30), from + 3);
        }
        Numbers.Spoken count = HowMany.at(line, from);
        if (count == null && !bare) {
            return false;
        }
        int unitAt = from + (count == null ? 0 : count.words());
        BigDecimal number = count == null ? BigDecimal.ONE : count.number();
        if (number.compareTo(MOST) > 0 || unitAt >= to) {
            return false;
        }
        if (line.norm(unitAt).equals("working") || line.norm(unitAt).equals("business")) {
            int days = number.setScale(0, RoundingMode.CEILING).intValue();
            found = new Moment.Wait(Duration.ZERO, Math.max(1, days));
            at = Math.min(to, unitAt + 2);
            return true;
        }
        Duration unit = UNITS.get(line.lemma(unitAt));
        if (unit == null) {
            return false;
        }
        Numbers.Spoken longer = HowMany.after(line, unitAt + 1, number);
        return took(times(unit, longer.number()), unitAt + 1 + longer.words());
    }

    private static Duration times(Duration unit, BigDecimal number) {
        return Duration.ofSeconds(
                number.multiply(BigDecimal.valueOf(unit.toSeconds())).longValue());
    }

    private boolean took(Duration length, int end) {
        found = new Moment.Wait(length, 0);
        at = Math.min(to, end);
        return true;
    }

    private String word(int ahead) {
        return at + ahead < to ? line.norm(at + ahead) : "";
    }
}
