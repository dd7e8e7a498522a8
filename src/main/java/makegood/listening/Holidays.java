package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Days that are known by a name: "by Easter", "the Saturday after Thanksgiving". */
final class Holidays {

    private static final Set<String> WISHES =
            Set.of("happy", "merry", "good", "great", "nice", "lovely", "wonderful");

    private static final Moment.Day CHRISTMAS = Days.date(25, Month.DECEMBER);

    private static final Map<String, Moment.Day> NAMES =
            Map.ofEntries(
                    Map.entry("christmas eve", Days.date(24, Month.DECEMBER)),
                    Map.entry("christmas day", CHRISTMAS),
                    Map.entry("christmas", CHRISTMAS),
                    Map.entry("xmas eve", Days.date(24, Month.DECEMBER)),
                    Map.entry("xmas day", CHRISTMAS),
                    Map.entry("xmas", CHRISTMAS),
                    Map.entry("boxing day", Days.date(26, Month.DECEMBER)),
                    Map.entry("new year eve", Days.date(31, Month.DECEMBER)),
                    Map.entry("new year day", Days.date(1, Month.JANUARY)),
                    Map.entry("new year", Days.date(1, Month.JANUARY)),
                    Map.entry("good friday", eachYear(year -> easter(year).minusDays(2))),
                    Map.entry("easter sunday", eachYear(Holidays::easter)),
                    Map.entry("easter monday", eachYear(year -> easter(year).plusDays(1))),
                    Map.entry("easter", eachYear(Holidays::easter)),
                    Map.entry("thanksgiving day", new Thanksgiving()),
                    Map.entry("thanksgiving", new Thanksgiving()),
                    Map.entry("memorial day", Days.weekdayIn(-1, DayOfWeek.MONDAY, Month.MAY)),
                    Map.entry("labor day", Days.weekdayIn(1, DayOfWeek.MONDAY, Month.SEPTEMBER)),
                    Map.entry("labour day", Days.weekdayIn(1, DayOfWeek.MONDAY, Month.SEPTEMBER)),
                    Map.entry("halloween", Days.date(31, Month.OCTOBER)),
                    Map.entry("valentine day", Days.date(14, Month.FEBRUARY)),
                    Map.entry("st patrick day", Days.date(17, Month.MARCH)));

    private static final int LONGEST = 3;

    private Holidays() {}

    /**
     * @param day that is named
     * @param end of its name
     */
    record Named(Moment.Day day, int end) {}

    /** The holiday named from this word on; null where none is: nor in "Happy Easter" and "the Christmas party". */
    static @Nullable Named at(Line line, int from, int to) {
        if (WISHES.contains(line.norm(from - 1))) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Named longest = null;
        int words = 0;
        for (int at = from; at < to && words < LONGEST; at++) {
            String norm = line.norm(at);
            if (norm.equals("'s")) {
                longest = longest == null ? null : new Named(longest.day(), at + 1);
                continue;
            }
            name.append(words++ == 0 ? "" : " ").append(singular(norm));
            Moment.Day day = NAMES.get(name.toString());
            longest = day == null ? longest : new Named(day, at + 1);
        }
        return longest == null || isPartOfAName(line, longest.end(), to) ? null : longest;
    }

    private static String singular(String norm) {
        return switch (norm) {
            case "years", "valentines", "patricks" -> norm.substring(0, norm.length() - 1);
            default -> norm;
        };
    }

    private static boolean isPartOfAName(Line line, int after, int to) {
        return after < to
                && line.pos(after).equals("NOUN")
                && CalendarWords.weekday(line.norm(after)) == null
                && !DayParts.isPart(line.norm(after))
                && !line.norm(after).equals("week");
    }

    private static Moment.Day eachYear(IntFunction<LocalDate> day) {
        return today -> {
            LocalDate found = day.apply(today.getYear());
            return found.isBefore(today) ? day.apply(today.getYear() + 1) : found;
        };
    }

    /** Easter Sunday of a year, after Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    /** The fourth Thursday of November; in Canada the second Monday of October. */
    private record Thanksgiving() implements Moment.Day {

        private static final Set<String> CANADA =
                Set.of(
                        "Toronto",
                        "Vancouver",
                        "Edmonton",
                        "Winnipeg",
                        "Regina",
                        "Halifax",
                        "Moncton",
                        "St_Johns",
                        "Montreal");

        @Override
        public LocalDate from(LocalDate today) {
            return Days.weekdayIn(4, DayOfWeek.THURSDAY, Month.NOVEMBER).from(today);
        }

        @Override
        public Moment.Day in(ZoneId zone) {
            String city = zone.getId().substring(zone.getId().indexOf('/') + 1);
            return CANADA.contains(city)
                    ? Days.weekdayIn(2, DayOfWeek.MONDAY, Month.OCTOBER)
                    : this;
        }
    }

    /** The weekday before or after another day, or the day. */
    static Moment.Day beside(Moment.Day day, @Nullable DayOfWeek weekday, boolean after) {
        if (weekday == null) {
            return new Beside(day, date -> date.plus(after ? 1 : -1, ChronoUnit.DAYS));
        }
        return new Beside(
                day, after ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
    }

    /** The next that is not past: the feast itself may be, "the Monday after Thanksgiving" said on the Friday, or still come too late. */
    private record Beside(Moment.Day day, TemporalAdjuster step) implements Moment.Day {

        @Override
        public LocalDate from(LocalDate today) {
            LocalDate from = today.minusWeeks(1);
            while (true) {
                LocalDate feast = day.from(from);
                LocalDate beside = feast.with(step);
                if (!beside.isBefore(today)) {
                    return beside;
                }
                from = feast.plusDays(1);
            }
        }

        @Override
        public Moment.@Nullable Day in(ZoneId zone) {
            Moment.Day read = day.in(zone);
            return read == null ? null : new Beside(read, step);
        }
    }
}
