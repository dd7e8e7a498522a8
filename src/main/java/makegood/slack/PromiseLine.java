package makegood.slack;

import makegood.listening.Commitment;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A promise on one line, with its day and hour: {@code “I will call you on Tuesday at ten” · Tue 24 Nov, 10:00}. */
final class PromiseLine {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private PromiseLine() {}

    /** In the time in which it was meant. */
    static String of(Commitment promise) {
        return of(promise, promise.due());
    }

    static String of(Commitment promise, ZoneId zone) {
        OffsetDateTime due = promise.due();
        return of(promise, due == null ? null : due.atZoneSameInstant(zone).toOffsetDateTime());
    }

    private static String of(Commitment promise, @Nullable OffsetDateTime due) {
        return ":calendar: "
                + words(promise)
                + (due == null ? " · no day and hour named" : " · " + MOMENT.format(due));
    }

    /** What was said stands in quotation marks; what somebody has put right is nobody's words. */
    private static String words(Commitment promise) {
        String words = promise.isCorrected() ? promise.what() : promise.quote().text();
        String told = words.isBlank() ? "(words erased)" : Markup.escaped(words.strip());
        return promise.isCorrected() ? told : "“" + told + "”";
    }
}
