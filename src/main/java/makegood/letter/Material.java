package makegood.letter;

import makegood.call.CallState;
import makegood.coach.Summary;
import makegood.listening.Remedy;
import makegood.utterance.Quote;

import java.util.List;
import java.util.stream.Stream;

/** What a letter may use of a call, in the words in which it was said. */
record Material(Summary summary) {

    /** A letter names what weighs most. */
    private static final int MOST = 4;

    static String customer(CallState state) {
        return oneLine(state.opening().customer().name());
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
        return "You asked: " + quoted(remedy.quote()) + ". That is agreed" + by(remedy) + ".";
    }

    private static String by(Remedy remedy) {
        String deadline = remedy.deadline() == null ? "" : oneLine(remedy.deadline().text());
        boolean said = deadline.isEmpty() || remedy.quote().text().contains(deadline);
        return said ? "" : ", " + deadline;
    }

    /** Promises of ours that name a time: one without is no plan. */
    List<String> promises() {
        return summary.commitments().stream()
                .map(Summary.Evidence::what)
                .filter(promise -> promise.due() != null && !promise.what().isBlank())
                .map(promise -> new Promise(promise).toThem())
                .limit(MOST)
                .toList();
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
        String words = oneLine(quote.text()).replaceFirst("(?i)^(?:and|but|so) ", "");
        return "“" + words.replaceFirst("[.,;:]+$", "") + "”";
    }

    /** Names and words come from outside: a line break in them would end a header or begin a paragraph. */
    static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
