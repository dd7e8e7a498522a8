package makegood.listening;

import makegood.utterance.Quote;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Follows a remedy from asked to offered, and to agreed or declined. */
final class Answers {

    private static final Set<Remedy.Type> IN_MONEY =
            EnumSet.of(
                    Remedy.Type.REFUND,
                    Remedy.Type.CREDIT,
                    Remedy.Type.DISCOUNT,
                    Remedy.Type.COMPENSATION);

    /** All that is said: "okay" alone has only been heard, and "done" after a task is the deed. */
    private static final Pattern GRANTED =
            Pattern.compile(
                    "(?:(?:ok|okay|sure|yes|yeah|alright|all right|right|fine|of"
                        + " course|certainly|absolutely|gladly) ){0,3}(?:done|deal|agreed|it is a"
                        + " deal|you have a deal|we have a deal|consider it done|you got it|you"
                        + " have got it|you have it)(?: then| thank you| thanks)?");

    private Answers() {}

    /** The rep's promises that answer what the customer asks for. */
    static List<Remedy> promised(Line line, List<Range> clauses, Earlier earlier) {
        return offers(
                line,
                clauses,
                clause -> isPromise(line, clause),
                remedy -> stands(earlier, remedy.type()));
    }

    /** Those and what the rep says they could do. A sum is an offer also where nobody asked for it. */
    static List<Remedy> offered(Line line, List<Range> clauses, Earlier earlier) {
        List<Remedy> granted = granted(line, earlier);
        return granted.isEmpty() ? worded(line, clauses, earlier) : granted;
    }

    /** A bare yes to a sum that they have just asked for. */
    private static List<Remedy> granted(Line line, Earlier earlier) {
        if (earlier.latest().isEmpty()
                || earlier.latest().getFirst().speaker() != Speaker.CUSTOMER
                || !GRANTED.matcher(line.text()).matches()
                || line.utterance().text().contains("?")) {
            return List.of();
        }
        Quote said = line.quote(line.all());
        return earlier.latest().getFirst().observation().remedies().stream()
                .filter(remedy -> remedy.status() == Remedy.Status.ASKED)
                .filter(remedy -> remedy.value() != null && IN_MONEY.contains(remedy.type()))
                .map(
                        asked ->
                                new Remedy(
                                        asked.type(),
                                        said,
                                        null,
                                        asked.value(),
                                        null,
                                        null,
                                        Remedy.Status.OFFERED))
                .toList();
    }

    private static List<Remedy> worded(Line line, List<Range> clauses, Earlier earlier) {
        return offers(
                line,
                clauses,
                clause -> isPromise(line, clause) || CommitmentFinder.isOffer(line, clause),
                remedy -> stands(earlier, remedy.type()) || remedy.value() != null);
    }

    private static List<Remedy> offers(
            Line line, List<Range> clauses, Predicate<Range> offering, Predicate<Remedy> counts) {
        List<Remedy> offers = new ArrayList<>();
        for (Range clause : clauses) {
            if (offering.test(clause)) {
                RemedyFinder.type(line, clause)
                        .map(type -> RemedyFinder.remedy(line, clauses, clause, type))
                        .map(remedy -> remedy.as(Remedy.Status.OFFERED))
                        .filter(counts)
                        .filter(offer -> offers.stream().noneMatch(of(offer.type())))
                        .ifPresent(offers::add);
            }
        }
        return offers;
    }

    private static boolean isPromise(Line line, Range clause) {
        return CommitmentFinder.isPromise(line, clause, !line.times(clause).isEmpty())
                && !CommitmentFinder.isOpen(line, clause);
    }

    /** The customer's yes or no to what stands offered. */
    static List<Remedy> answered(List<Signal> signals, Earlier earlier) {
        Quote yes = words(signals, Signal.Type.ACCEPTANCE);
        Quote said = yes != null ? yes : words(signals, Signal.Type.REFUSAL);
        if (said == null) {
            return List.of();
        }
        Remedy.Status status = yes != null ? Remedy.Status.AGREED : Remedy.Status.DECLINED;
        return earlier.remedies().stream()
                .filter(remedy -> remedy.status() == Remedy.Status.OFFERED)
                .map(
                        remedy ->
                                new Remedy(
                                        remedy.type(),
                                        said,
                                        null,
                                        remedy.value(),
                                        null,
                                        null,
                                        status))
                .toList();
    }

    private static @Nullable Quote words(List<Signal> signals, Signal.Type type) {
        return signals.stream()
                .filter(signal -> signal.type() == type)
                .map(Signal::quote)
                .findFirst()
                .orElse(null);
    }

    private static boolean stands(Earlier earlier, Remedy.Type type) {
        return earlier.remedies().stream().anyMatch(of(type));
    }

    private static Predicate<Remedy> of(Remedy.Type type) {
        return remedy -> remedy.type() == type;
    }
}
