package makegood.evaluation.label;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the words for a time in the training calls mean, said on Tuesday, 24 November 2026, at ten in the morning. The
 * hour stands only where the words leave no doubt of it.
 */
public final class DueTimes {

    /** A promise late in a call is made some minutes after ten. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final Map<String, String> due = new TreeMap<>();

    public DueTimes(Path file) {
        for (String line : LabelReader.text(file).lines().toList()) {
            String[] cells = line.split("\t");
            if (cells.length != 2 || !cells[1].matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?")) {
                throw new WrongLabel(
                        file.getFileName() + ", \"" + line + "\"",
                        "write the words, a tab and 2026-11-27 or 2026-11-27T15:00");
            }
            due.put(key(cells[0]), cells[1]);
        }
    }

    public boolean knows(String words) {
        return words != null && due.containsKey(key(words));
    }

    public boolean knowsHour(String words) {
        return knows(words) && due.get(key(words)).contains("T");
    }

    public boolean isDay(String words, OffsetDateTime time) {
        return time != null
                && time.toLocalDate().equals(LocalDate.parse(due.get(key(words)).substring(0, 10)));
    }

    public boolean isHour(String words, OffsetDateTime time) {
        if (time == null) {
            return false;
        }
        LocalDateTime meant = LocalDateTime.parse(due.get(key(words)));
        return Duration.between(meant, time.toLocalDateTime()).abs().compareTo(TOLERANCE) <= 0;
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
