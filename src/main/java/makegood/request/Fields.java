package makegood.request;

import makegood.lint.NearMiss;
import makegood.utterance.Keys;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the fields of a body and collects what is wrong with them. */
public final class Fields {

    public static final String MISSING = "Give it some text: it is missing or empty.";

    /** The longest utterance, in characters (code points). */
    public static final int LONGEST_TEXT = 8_000;

    /** The longest note, whisper or value. */
    public static final int LONGEST_NOTE = 4_000;

    /** The longest reason that a person gives. */
    public static final int LONGEST_REASON = 1_000;

    /** The longest name or id, in UTF-16 units, as the database counts them. */
    public static final int LONGEST_NAME = 200;

    private static final OffsetDateTime EARLIEST = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    private static final OffsetDateTime LATEST = OffsetDateTime.parse("2200-01-01T00:00:00Z");

    private final List<MalformedBody.Fault> faults = new ArrayList<>();

    /** @throws MalformedBody with all that was wrong */
    public void check() {
        if (!faults.isEmpty()) {
            throw new MalformedBody(faults);
        }
    }

    public void fault(String field, String message) {
        faults.add(new MalformedBody.Fault(field, message));
    }

    /** What somebody said: there must be some, and not more than a person says in one breath. */
    public String text(String field, @Nullable String value) {
        return text(field, value, LONGEST_TEXT);
    }

    public String text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            fault(field, MISSING);
            return "";
        }
        return whole(field, value, longest);
    }

    /** Null where nothing is given; so is an empty text. */
    public @Nullable String optional(String field, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : whole(field, value, longest);
    }

    /** Null where nothing is given; so is a blank, as a form or an address has it. */
    public static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private String whole(String field, String value, int longest) {
        return sized(field, value, value.codePointCount(0, value.length()), longest);
    }

    private String sized(String field, String value, int length, int longest) {
        if (length > longest) {
            fault(
                    field,
                    "Make it shorter: it has "
                            + length
                            + " characters, and "
                            + longest
                            + " are allowed.");
        } else if (hasHalfACharacter(value)) {
            fault(field, "Send whole characters: it holds half of a surrogate pair.");
        }
        return value;
    }

    private static boolean hasHalfACharacter(String value) {
        return value.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    /** The sender's own id of a command. */
    String clientId(@Nullable String value) {
        if (value == null || value.isBlank()) {
            fault(
                    "clientId",
                    "Give each utterance an id of your own, so that it can be sent again without"
                            + " being stored twice.");
            return "";
        }
        return line("clientId", value);
    }

    public @Nullable String optionalClientId(@Nullable String value) {
        return optionalName("clientId", value);
    }

    /** A name or an id: there must be one. */
    public String name(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            fault(field, MISSING);
            return "";
        }
        return line(field, value);
    }

    /** Null where nothing is given; so is an empty one. */
    public @Nullable String optionalName(String field, @Nullable String value) {
        return value == null || value.isBlank() ? null : line(field, value);
    }

    private String line(String field, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            fault(field, "Leave control characters out.");
        }
        return sized(field, value, value.length(), LONGEST_NAME);
    }

    public Speaker speaker(String field, @Nullable String value) {
        return word(field, value, Speaker.class, Speaker::of).orElse(Speaker.REP);
    }

    /** A word of the vocabulary. */
    public <E extends Enum<E>> Optional<E> word(
            String field,
            @Nullable String value,
            Class<E> words,
            Function<String, Optional<E>> find) {
        List<String> known = Arrays.stream(words.getEnumConstants()).map(Keys::key).toList();
        if (value == null) {
            fault(field, "It is missing. Choose one of: " + String.join(", ", known) + ".");
            return Optional.empty();
        }
        Optional<E> found = find.apply(value);
        if (found.isEmpty()) {
            fault(field, NearMiss.cure(shortened(value), known, "Choose one of"));
        }
        return found;
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40);
    }

    public @Nullable OffsetDateTime time(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            OffsetDateTime time =
                    OffsetDateTime.parse(value, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException unreadable) {
            // The same cure as for a time out of range.
        }
        fault(
                field,
                "Write the time as ISO-8601 with an offset, for instance"
                        + " 2026-11-24T10:00:00-06:00.");
        return null;
    }

    /** A day; null where none is given. */
    public @Nullable LocalDate day(String field, @Nullable String value) {
        try {
            LocalDate day = value == null || value.isBlank() ? null : LocalDate.parse(value);
            if (day == null
                    || day.isAfter(EARLIEST.toLocalDate()) && day.isBefore(LATEST.toLocalDate())) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // The same cure as for a day out of range.
        }
        fault(field, "Write the day as 2027-03-01.");
        return null;
    }

    public int number(String field, @Nullable Integer value) {
        if (value == null) {
            fault(field, "Give the number of an event.");
            return 0;
        }
        return value;
    }
}
