package makegood.letter;

import makegood.call.CallState;
import makegood.coach.Summary;
import makegood.listening.Commitment;
import makegood.listening.Remedy;
import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a letter may use of a call, in the words in which it was said. */
record Material(Summary summary) {

    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.ENGLISH);

    /** A letter names what weighs most. */
    private static final int MOST = 4;

    static String customer(CallState state) {
        return oneLine(state.opening().customer().name());
    }

    static String rep(CallState state) {
        return oneLine(state.rep());
    }

    /** What they said went wrong, and what it cost them. */
    List<String> heard() {
        return Stream.concat(
                        summary.causes().stream().map(cause -> cause.what().quote()),
                        summary.impacts().stream().map(impact -> impact.what().quote()))
                .filter(quote -> !quote.text().isBlank())
                .map(Material::quoted)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** What both agreed would make it right. */
    List<String> settled() {
        return summary.remedies().stream()
                .map(Summary.Evidence::what)
                .filter(remedy -> remedy.status() == Remedy.Status.AGREED)
                .filter(remedy -> !remedy.quote().text().isBlank())
                .map(Material::settled)
                .limit(MOST)
                .toList();
    }

    private static String settled(Remedy remedy) {
        return "You asked: "
                + quoted(remedy.quote())
                + ". That is agreed"
                + by(remedy.deadline())
                + ".";
    }

    private static String by(@Nullable Quote deadline) {
        return deadline == null ? "" : ", " + oneLine(deadline.text());
    }

    /** Promises of ours that name a time: one without is no plan. */
    List<String> promises() {
        return summary.commitments().stream()
                .map(Summary.Evidence::what)
                .filter(promise -> promise.due() != null && !promise.what().isBlank())
                .map(promise -> promised(promise, promise.due()))
                .limit(MOST)
                .toList();
    }

    private static String promised(Commitment promise, @Nullable OffsetDateTime due) {
        String time = due == null ? "" : ", " + DAY_AND_HOUR.format(due);
        return "I will " + oneLine(promise.what()) + time + ".";
    }

    /** What they ask of us before they come back. */
    List<String> conditions() {
        return summary.conditions().stream()
                .filter(words -> !words.isBlank())
                .map(words -> "“" + oneLine(words) + "”")
                .limit(MOST)
                .toList();
    }

    private static String quoted(Quote quote) {
        return "“" + oneLine(quote.text()).replaceFirst("[.,;:]+$", "") + "”";
    }

    /** Names and words come from outside: a line break in them would end a header or begin a paragraph. */
    static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
