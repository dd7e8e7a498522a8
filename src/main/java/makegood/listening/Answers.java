package makegood.listening;

import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Follows a remedy from asked to offered, and to agreed or declined. */
final class Answers {

    private Answers() {}

    /** The rep's offers that answer what the customer asks for. */
    static List<Remedy> offered(Line line, List<Range> clauses, Earlier earlier) {
        List<Remedy> offers = new ArrayList<>();
        for (Range clause : clauses) {
            boolean offer = CommitmentFinder.isPromise(line, clause, !line.times(clause).isEmpty());
            if (offer) {
                RemedyFinder.type(line, clause)
                        .filter(
                                type ->
                                        stands(earlier, type)
                                                && offers.stream()
                                                        .noneMatch(made -> made.type() == type))
                        .ifPresent(
                                type ->
                                        offers.add(
                                                as(
                                                        RemedyFinder.remedy(
                                                                line, clauses, clause, type),
                                                        Remedy.Status.OFFERED)));
            }
        }
        return offers;
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
        return earlier.remedies().stream().anyMatch(remedy -> remedy.type() == type);
    }

    private static Remedy as(Remedy remedy, Remedy.Status status) {
        return new Remedy(
                remedy.type(),
                remedy.quote(),
                remedy.amount(),
                remedy.value(),
                remedy.deadline(),
                remedy.who(),
                status);
    }
}
