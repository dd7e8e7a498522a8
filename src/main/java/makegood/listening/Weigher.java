package makegood.listening;

import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs what patterns propose, clause by clause: the trained heads dispose. */
final class Weigher {

    private static final Set<Signal.Type> LEARNT =
            EnumSet.of(
                    Signal.Type.ACCEPTANCE,
                    Signal.Type.CONDITION,
                    Signal.Type.CONTACT_CONSENT,
                    Signal.Type.QUESTION,
                    Signal.Type.QUOTED_SPEECH,
                    Signal.Type.REFUSAL,
                    Signal.Type.SARCASM);

    /** What a pattern proposes needs less. */
    private static final double PROPOSED = 0.3;

    private static final double EVEN = 0.5;

    // The bars of the heads stand where most clauses are judged right; of whole stretches, voices
    // that were not learnt from
    // are heard best a little above.
    private static final double ASKED = 0.65;
    private static final double COST = 0.6;
    private static final double COST_PROPOSED = 0.5;
    private static final double REFUSED = 0.15;
    private static final double SNEERING = 0.8;
    private static final double SNEERING_OUT_OF_THE_BLUE = 0.9;

    static final String ASK = "ask";
    static final String IMPACT = "impact";
    static final String PROMISE = "promise";
    static final String PROMISE_GOES_ON = "promise goes on";

    private final Head customer;
    private final Head rep;
    private final CauseWeigher causes;
    private final AskWeigher asks;

    Weigher(Heads heads) {
        this.customer = heads.head("customer-clause");
        this.rep = heads.head("rep-clause");
        this.causes = new CauseWeigher(heads);
        this.asks = new AskWeigher(heads);
    }

    List<Commitment> commitments(
            Line line,
            List<Range> clauses,
            Situated situation,
            Observation plain,
            Earlier earlier) {
        if (earlier.turns() == 0) {
            // The head has learnt from talks, in which nobody begins with a promise.
            return plain.commitments();
        }
        List<double[]> judged = judge(rep, clauses, situation, plain);
        int begins = rep.labels().indexOf(PROMISE);
        int on = rep.labels().indexOf(PROMISE_GOES_ON);
        return Spans.from(line, clauses, judged, begins, on).stream()
                .map(words -> CommitmentFinder.commitment(line, words, earlier.at()))
                .toList();
    }

    private static List<double[]> judge(
            Head head, List<Range> clauses, Situated situation, Observation plain) {
        List<double[]> judged = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            judged.add(head.judge(situation.clause(clauses, i, plain)));
        }
        return judged;
    }

    /** What the customer's words bring, by the clauses that the heads hold for it. */
    Observation customer(
            Line line,
            List<Range> clauses,
            Situated situation,
            Observation plain,
            Earlier earlier) {
        List<double[]> judged = judge(customer, clauses, situation, plain);
        List<Signal> signals = signals(line, clauses, judged, plain, earlier);
        return new Observation(
                true,
                plain.anger(),
                causes.causes(line, clauses, situation, plain, earlier),
                remedies(line, clauses, judged, situation, plain),
                impact(line, clauses, judged, plain, earlier),
                signals,
                List.of(),
                FactFinder.find(line, signals, earlier),
                List.of(),
                Map.of());
    }

    /** What is asked for, where the head holds words for an ask; what patterns hear taken back or answered. */
    private List<Remedy> remedies(
            Line line,
            List<Range> clauses,
            List<double[]> judged,
            Situated situation,
            Observation plain) {
        List<Remedy> found = new ArrayList<>(plain.remedies());
        found.removeIf(remedy -> remedy.status() == Remedy.Status.ASKED);
        Spans.around(line, clauses, judged, customer.labels().indexOf(ASK), ASKED).stream()
                .filter(words -> !RemedyFinder.isNoAsk(line, words))
                .forEach(words -> found.add(asks.remedy(line, clauses, words, situation, plain)));
        return found;
    }

    /** Learnt where that hears other authors better than patterns do; else as patterns have it. */
    private List<Signal> signals(
            Line line,
            List<Range> clauses,
            List<double[]> judged,
            Observation plain,
            Earlier earlier) {
        List<Signal> found = new ArrayList<>();
        for (int label = 0; label < customer.labels().size(); label++) {
            Signal.Type type = Signal.Type.of(customer.labels().get(label)).orElse(null);
            Signal.Type named = type;
            boolean proposed = plain.signals().stream().anyMatch(signal -> signal.type() == named);
            Range best = best(clauses, judged, label, bar(type, proposed, earlier));
            if (type != null && LEARNT.contains(type) && best != null) {
                found.add(new Signal(type, line.quote(best)));
            }
        }
        plain.signals().stream()
                .filter(signal -> !LEARNT.contains(signal.type()))
                .forEach(found::add);
        return found;
    }

    /**
     * Sarcasm is the head's weakest ear: from a customer who was calm so far it takes more. Who says in so many words that
     * they want no more calls, is believed sooner than not.
     */
    private static double bar(Signal.@Nullable Type type, boolean proposed, Earlier earlier) {
        if (proposed) {
            return type == Signal.Type.REFUSAL ? REFUSED : PROPOSED;
        }
        return type == Signal.Type.SARCASM
                ? earlier.anger().level() > 0 ? SNEERING : SNEERING_OUT_OF_THE_BLUE
                : EVEN;
    }

    private @Nullable Impact impact(
            Line line,
            List<Range> clauses,
            List<double[]> judged,
            Observation plain,
            Earlier earlier) {
        int label = customer.labels().indexOf(IMPACT);
        boolean proposed = plain.impact() != null && !earlier.impact();
        // In the talks that were learnt from, nobody begins with what it cost.
        double known = earlier.turns() == 0 ? PROPOSED : COST_PROPOSED;
        double bar = proposed ? known : COST;
        return Spans.around(line, clauses, judged, label, bar).stream()
                .map(words -> ImpactFinder.impact(line, words))
                .filter(impact -> !isTold(impact, earlier))
                .findFirst()
                .orElse(null);
    }

    /** The same sum told again is no further loss. */
    private static boolean isTold(Impact impact, Earlier earlier) {
        return impact.amount() != null
                && earlier.latest().stream()
                        .map(turn -> turn.observation().impact())
                        .anyMatch(told -> told != null && isSame(told.amount(), impact.amount()));
    }

    private static boolean isSame(@Nullable Quote one, Quote other) {
        return one != null && one.text().equalsIgnoreCase(other.text());
    }

    /** The clause that holds it most surely; null where none does. */
    private static @Nullable Range best(
            List<Range> clauses, List<double[]> judged, int label, double bar) {
        int best = -1;
        for (int i = 0; i < clauses.size(); i++) {
            if (judged.get(i)[label] >= bar
                    && (best < 0 || judged.get(i)[label] > judged.get(best)[label])) {
                best = i;
            }
        }
        return best < 0 ? null : clauses.get(best);
    }
}
