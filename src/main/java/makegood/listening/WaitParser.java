package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Set;
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

    private static final Set<String> HEDGES =
            Set.of("about", "around", "roughly", "approximately", "maybe", "under", "another");

    private static final Set<String> COUNTED = Set.of("once", "twice", "times", "all");

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
            return fromNow();
        }
        int next = within && word(1).equals("of") ? 2 : 1;
        boolean the = word(next).equals("the");
        next += the ? 1 : 0;
        boolean coming = word(next).equals("next");
        next += coming ? 1 : hedge(next);
        if (!within && the && !coming) {
            return false;
        }
        return workingDays(at + next) || length(at + next, the || coming);
    }

    /** "About", "less than", "no more than": the longest that it may take is what was promised. */
    private int hedge(int next) {
        int no = word(next).equals("no") || word(next).equals("not") ? 1 : 0;
        boolean than =
                Set.of("less", "more", "fewer", "longer").contains(word(next + no))
                        && word(next + no + 1).equals("than");
        return than ? no + 2 : HEDGES.contains(word(next)) ? 1 : 0;
    }

    /** "Ten minutes from now". */
    private boolean fromNow() {
        LengthParser length = new LengthParser(line, at, to);
        if (!length.parse()
                || !line.norm(length.end()).equals("from")
                || !line.norm(length.end() + 1).equals("now")
                || length.end() + 2 > to) {
            return false;
        }
        found = length.waits();
        at = length.end() + 2;
        return true;
    }

    private boolean workingDays(int from) {
        Numbers.Spoken count = HowMany.at(line, from);
        int unit = count == null ? to : from + count.words();
        boolean working =
                unit < to
                        && (line.norm(unit).equals("working")
                                || line.norm(unit).equals("business"));
        if (count == null || !working || count.number().compareTo(MOST) > 0) {
            return false;
        }
        int days = count.number().setScale(0, RoundingMode.CEILING).intValue();
        found = new Moment.Wait(Duration.ZERO, Math.max(1, days));
        at = time(Math.min(to, unit + 2));
        return true;
    }

    private boolean length(int from, boolean bare) {
        LengthParser length = new LengthParser(line, from, to);
        if (!length.parse(bare)) {
            return false;
        }
        int end = time(length.end());
        if (length.isYears() && end == length.end() && !isAhead(from)) {
            return false;
        }
        found = length.waits();
        at = end;
        return true;
    }

    /** "In a year" may be ahead; "in nine years" looks back, and so do "twice in a year" and "three men in a year". */
    private boolean isAhead(int from) {
        boolean one = Set.of("a", "half").contains(line.norm(from));
        boolean counted =
                COUNTED.contains(line.norm(at - 1))
                        || line.pos(at - 1).equals("NUM")
                        || line.pos(at - 2).equals("NUM");
        return one && !counted;
    }

    /** "In a month's time". */
    private int time(int end) {
        int time = end < to && line.norm(end).equals("'s") ? end + 1 : end;
        return time < to && line.norm(time).equals("time") ? time + 1 : end;
    }

    private String word(int ahead) {
        return at + ahead < to ? line.norm(at + ahead) : "";
    }
}
