package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of days, months and the days of a month. */
final class CalendarWords {

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, DayOfWeek> SHORT =
            Map.of(
                    "wed", DayOfWeek.WEDNESDAY,
                    "sat", DayOfWeek.SATURDAY,
                    "sun", DayOfWeek.SUNDAY);
    private static final Set<String> BEFORE_A_DAY =
            Set.of("on", "by", "next", "this", "before", "until", "till");
    private static final Pattern FIGURE = Pattern.compile("[0-3]?[0-9](?:st|nd|rd|th)");

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name + "s", day);
        }
        WEEKDAYS.put("mon", DayOfWeek.MONDAY);
        WEEKDAYS.put("tue", DayOfWeek.TUESDAY);
        WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
        WEEKDAYS.put("weds", DayOfWeek.WEDNESDAY);
        WEEKDAYS.put("thu", DayOfWeek.THURSDAY);
        WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
        WEEKDAYS.put("fri", DayOfWeek.FRIDAY);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            if (month != Month.MAY && month != Month.MARCH) {
                MONTHS.put(name.substring(0, 3), month);
            }
        }
        MONTHS.remove("sep");
        MONTHS.put("sept", Month.SEPTEMBER);
        String[] ordinals =
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                     + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                     + " nineteenth twentieth")
                        .split(" ");
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], i + 1);
            if (i < 9) {
                ORDINALS.put("twenty-" + ordinals[i], 21 + i);
                ORDINALS.put("twenty " + ordinals[i], 21 + i);
            }
        }
        ORDINALS.put("thirtieth", 30);
        ORDINALS.put("thirty-first", 31);
        ORDINALS.put("thirty first", 31);
    }

    private CalendarWords() {}

    static @Nullable DayOfWeek weekday(String norm) {
        return WEEKDAYS.get(norm);
    }

    /** Short forms that are words of their own, such as "sat", are days only after a word that asks for one. */
    static @Nullable DayOfWeek weekday(String norm, String before) {
        DayOfWeek day = WEEKDAYS.get(norm);
        return day == null && BEFORE_A_DAY.contains(before) ? SHORT.get(norm) : day;
    }

    static @Nullable Month month(String norm) {
        return MONTHS.get(norm);
    }

    /** 1 to 31; {@code 3rd} and {@code third} alike. */
    static @Nullable Integer dayOfMonth(String norm) {
        if (Numbers.maybeFigures(norm) && FIGURE.matcher(norm).matches()) {
            int day = Integer.parseInt(norm.substring(0, norm.length() - 2));
            return day >= 1 && day <= 31 ? day : null;
        }
        return ORDINALS.get(norm);
    }
}
