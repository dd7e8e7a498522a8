package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/** Parts of a day: "in the morning", "tonight", "after lunch", "first thing". */
final class DayParts {

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
                    Map.entry("last thing", Moment.CLOSE),
                    Map.entry("lunch", LocalTime.of(12, 30)),
                    Map.entry("after lunch", LocalTime.of(14, 0)),
                    Map.entry("lunchtime", LocalTime.of(12, 30)),
                    Map.entry("teatime", LocalTime.of(17, 0)),
                    Map.entry("dinner", LocalTime.of(18, 0)),
                    Map.entry("dinnertime", LocalTime.of(18, 0)),
                    Map.entry("breakfast", LocalTime.of(8, 0)));
    private static final Set<String> LATE =
            Set.of("afternoon", "evening", "night", "tonight", "teatime");
    private static final Set<String> DETERMINERS =
            Set.of("the", "my", "your", "one", "very", "a", "only", "no");
    private static final Set<String> AFTER_LAST_THING =
            Set.of("at", "on", "today", "tonight", "tomorrow");

    private DayParts() {}

    /**
     * @param words how many words name it
     * @param today whether it names the day too: "tonight", "this afternoon"
     */
    record Part(String name, int words, boolean today) {}

    static boolean isPart(String norm) {
        return PARTS.containsKey(norm);
    }

    static LocalTime time(String name) {
        return PARTS.getOrDefault(name, Moment.CLOSE);
    }

    static boolean isLate(String name) {
        return LATE.contains(name);
    }

    /** The part of the day that these words name; null where they name none. */
    static @Nullable Part at(Line line, int at, int to) {
        Part thing = thing(line, at, to);
        if (thing != null) {
            return thing;
        }
        boolean thisPart = word(line, at, to).equals("this") && isPart(word(line, at + 1, to));
        int named = thisPart ? at + 1 : at;
        String name = word(line, named, to);
        if (!isPart(name)) {
            return null;
        }
        boolean after = name.startsWith("lunch") && line.norm(at - 1).equals("after");
        return new Part(
                after ? "after lunch" : name, named - at + 1, thisPart || name.equals("tonight"));
    }

    /** "First thing" and "last thing"; but "the last thing I want" is none. */
    private static @Nullable Part thing(Line line, int at, int to) {
        if (!word(line, at + 1, to).equals("thing") || DETERMINERS.contains(line.norm(at - 1))) {
            return null;
        }
        String next = word(line, at + 2, to);
        if (word(line, at, to).equals("first")) {
            boolean morning = next.equals("in") && word(line, at + 4, to).equals("morning");
            return new Part("morning", morning ? 5 : 2, false);
        }
        boolean last =
                word(line, at, to).equals("last")
                        && (AFTER_LAST_THING.contains(next) || CalendarWords.weekday(next) != null);
        return last ? new Part("last thing", 2, false) : null;
    }

    private static String word(Line line, int at, int to) {
        return at < to ? line.norm(at) : "";
    }
}
