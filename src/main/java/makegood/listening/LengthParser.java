package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Map;

/** A length of time: "an hour and a half", "three to five days", "half a year", "a week or so". */
final class LengthParser {

    /** Who waits for more of anything waits for no appointment. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private static final BigDecimal HALF = BigDecimal.valueOf(5, 1);

    private static final Map<String, Duration> UNITS =
            Map.of(
                    "second", Duration.ofSeconds(1),
                    "minute", Duration.ofMinutes(1),
                    "min", Duration.ofMinutes(1),
                    "hour", Duration.ofHours(1),
                    "hr", Duration.ofHours(1),
                    "day", Duration.ofDays(1),
                    "week", Duration.ofDays(7),
                    "fortnight", Duration.ofDays(14));
    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "year", 12);

    private final Line line;
    private final int from;
    private final int to;
    private int end;
    private @Nullable Duration duration;
    private @Nullable Period months;
    private boolean years;

    LengthParser(Line line, int from, int to) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.end = from;
    }

    int end() {
        return end;
    }

    boolean parse() {
        return parse(false);
    }

    /** @param bare whether the unit may stand alone: "in the next hour" */
    boolean parse(boolean bare) {
        Numbers.Spoken count = count();
        if (count == null && !bare) {
            return false;
        }
        int unit = from + (count == null ? 0 : count.words());
        BigDecimal number = count == null ? BigDecimal.ONE : count.number();
        if (number.compareTo(MOST) > 0 || unit >= to) {
            return false;
        }
        Duration one = UNITS.get(line.lemma(unit));
        Integer many = MONTHS.get(line.lemma(unit));
        if (one == null && many == null) {
            return false;
        }
        Numbers.Spoken longer = HowMany.after(line, unit + 1, number);
        took(one, many, longer.number());
        years = many != null && many == 12;
        end = Math.min(to, orSo(unit + 1 + longer.words()));
        return true;
    }

    boolean isYears() {
        return years;
    }

    /** Null for less than days, and for a part of one. */
    @Nullable Period period() {
        if (months != null) {
            return months;
        }
        return duration == null || duration.toSeconds() % 86_400 != 0
                ? null
                : Period.ofDays((int) duration.toDays());
    }

    Moment.@Nullable Wait waits() {
        if (months != null) {
            return new Moment.Wait(months, Duration.ZERO, 0);
        }
        return duration == null ? null : new Moment.Wait(duration, 0);
    }

    /** "Half an hour" and "half a year" have their article inside. */
    private Numbers.@Nullable Spoken count() {
        boolean half =
                line.norm(from).equals("half")
                        && (line.norm(from + 1).equals("an") || line.norm(from + 1).equals("a"));
        return half ? new Numbers.Spoken(HALF, 2) : HowMany.at(line, from);
    }

    /** Whole months go by the calendar; of a part of one, each has thirty days. */
    private void took(@Nullable Duration one, @Nullable Integer many, BigDecimal number) {
        if (one != null) {
            duration = times(one, number);
        } else if (many != null) {
            BigDecimal all = number.multiply(BigDecimal.valueOf(many));
            if (all.stripTrailingZeros().scale() <= 0) {
                months = Period.ofMonths(all.intValueExact());
            } else {
                duration = times(Duration.ofDays(30), all);
            }
        }
    }

    private int orSo(int at) {
        return line.norm(at).equals("or") && line.norm(at + 1).equals("so") ? at + 2 : at;
    }

    private static Duration times(Duration unit, BigDecimal number) {
        return Duration.ofSeconds(
                number.multiply(BigDecimal.valueOf(unit.toSeconds())).longValue());
    }
}
