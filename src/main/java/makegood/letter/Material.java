package makegood.letter;

import makegood.call.CallState;
import makegood.coach.Summary;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Impact;
import makegood.listening.Remedy;
import makegood.utterance.Quote;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a letter may use of a call, in the words in which it was said. */
record Material(Summary summary) {

    /** A letter names what weighs most. */
    private static final int MOST = 4;

    static String customer(CallState state) {
        return oneLine(state.opening().customer().name());
    }

    /** What they said went wrong, and what it cost them; what the rep has put right, in the rep's words. */
    List<String> heard() {
        return Stream.concat(
                        told("reason", summary.causes().stream(), Cause::quote),
                        told("impact", summary.impacts().stream(), Impact::quote))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private <T> Stream<String> told(
            String fact, Stream<Summary.Evidence<T>> heard, Function<T, Quote> words) {
        Optional<String> right = summary.told(fact);
        return right.isPresent()
                ? right.map(Material::oneLine).stream()
                : heard.map(each -> words.apply(each.what()))
                        .filter(quote -> !quote.text().isBlank())
                        .map(Material::quoted);
    }

    /** What both agreed would make it right. */
    List<String> settled() {
        List<Remedy> agreed =
                summary.remedies().stream()
                        .map(Summary.Evidence::what)
                        .filter(remedy -> remedy.status() == Remedy.Status.AGREED)
                        .toList();
        Optional<String> right = summary.told("remedy");
        if (right.isPresent() && !agreed.isEmpty()) {
            return List.of("You asked: " + oneLine(right.get()) + ". That is agreed.");
        }
        return agreed.stream()
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

    /** Whether nothing was settled, nor promised with a time: to talk again is neither. */
    boolean isNothingDone() {
        return settled().isEmpty() && promises().isEmpty();
    }

    /** What was settled and promised, and when we talk again. */
    List<String> plan() {
        return Stream.concat(settled().stream(), next().stream()).toList();
    }

    /** Promises of ours that name a time: one without a time is no plan. */
    List<String> promises() {
        return promised().map(promise -> new Promise(promise).toThem()).toList();
    }

    private Stream<Commitment> promised() {
        return summary.commitments().stream()
                .map(Summary.Evidence::what)
                .filter(promise -> promise.due() != null && !promise.what().isBlank())
                .limit(MOST);
    }

    /** Those promises, and when we talk again. */
    List<String> next() {
        return Stream.concat(promises().stream(), unpromisedTalk().stream()).toList();
    }

    /** When we talk again, where none of the promises names that hour. */
    Optional<String> unpromisedTalk() {
        return nextTalk().filter(talk -> !isPromised());
    }

    /** The day and hour on which both agreed. */
    Optional<String> nextTalk() {
        return Optional.ofNullable(summary.nextTalk())
                .map(Summary.NextTalk::at)
                .map(at -> "We talk again on " + Promise.DAY_AND_HOUR.format(at) + ".");
    }

    private boolean isPromised() {
        OffsetDateTime talk = summary.nextTalk() == null ? null : summary.nextTalk().at();
        return promised()
                .map(Commitment::due)
                .anyMatch(due -> due != null && talk != null && due.isEqual(talk));
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
