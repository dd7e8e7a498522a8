package makegood.listening;

import makegood.utterance.Move;
import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs what patterns propose, clause by clause: the trained heads dispose. */
final class Weigher {

    static final Set<Signal.Type> LEARNT =
            EnumSet.of(
                    Signal.Type.ACCEPTANCE,
                    Signal.Type.BAD_TIME,
                    Signal.Type.CALMED,
                    Signal.Type.CONDITION,
                    Signal.Type.CONTACT_CONSENT,
                    Signal.Type.HYPOTHETICAL,
                    Signal.Type.NEW_VENDOR,
                    Signal.Type.NOT_DECISION_MAKER,
                    Signal.Type.QUESTION,
                    Signal.Type.QUOTED_SPEECH,
                    Signal.Type.REFUSAL,
                    Signal.Type.SARCASM);

    /** What a pattern proposes needs less. */
    private static final double PROPOSED = 0.4;

    private static final double EVEN = 0.5;
    private static final double COST_OUT_OF_THE_BLUE = 0.6;
    private static final double COST_PROPOSED = 0.15;
    private static final int FEW = 12;
    private static final double SNEERING = 0.72;
    private static final double SNEERING_OUT_OF_THE_BLUE = 0.78;
    private static final double REFUSED = 0.3;

    /** In the talks that were learnt from, nobody begins with a no. */
    private static final double REFUSED_AT_ONCE = 0.03;

    /** Who says that they feel better is believed sooner than not: a coach who soothes on would be the last to notice. */
    private static final double EASED = 0.15;

    /** "Only if Mike's not on the account": what is said in so few words leaves little to weigh. */
    private static final double IN_FEW_WORDS = 0.15;

    /** "Deal." is one, however little the head has to go by. */
    private static final double AGREED = 0.01;

    /** "How thoughtful": nine in ten who say so sneer, whatever else the head makes of it. */
    private static final double SNEERING_IN_SO_MANY_WORDS = 0.02;

    /** The head that judges a customer's turn as a whole. */
    static final String TURN = "customer-turn";

    /** What the turn as a whole tells of a clause counts half as much as what the clause does. */
    private static final double OF_THE_TURN = 0.5;

    static final String ASK = "ask";
    static final String IMPACT = "impact";
    static final String PROMISE = "promise";
    static final String PROMISE_GOES_ON = "promise goes on";

    private final Head customer;
    private final Head turn;
    private final Head rep;
    private final CauseWeigher causes;
    private final AskWeigher asks;

    Weigher(Heads heads) {
        this.customer = heads.head("customer-clause");
        this.turn = heads.head(TURN);
        this.rep = heads.head("rep-clause");
        this.causes = new CauseWeigher(heads);
        this.asks = new AskWeigher(heads, customer);
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
        List<double[]> judged = judge(rep, evidence(clauses, situation, plain));
        int begins = rep.labels().indexOf(PROMISE);
        int on = rep.labels().indexOf(PROMISE_GOES_ON);
        return Spans.from(line, clauses, judged, begins, on).stream()
                .filter(words -> !CommitmentFinder.isHabit(line, words))
                .map(words -> CommitmentFinder.commitment(line, clauses, words, earlier.at()))
                .toList();
    }

    private static List<Evidence> evidence(
            List<Range> clauses, Situated situation, Observation plain) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            evidence.add(situation.clause(clauses, i, plain));
        }
        return evidence;
    }

    private static List<double[]> judge(Head head, List<Evidence> evidence) {
        return evidence.stream().map(head::judge).toList();
    }

    /** The customer's words as they are judged at first, clause by clause. */
    Hearing hear(
            Line line,
            List<Range> clauses,
            Situated situation,
            Observation plain,
            Earlier earlier,
            Map<Move, Double> callsFor) {
        List<Evidence> evidence = evidence(clauses, situation, plain);
        return new Hearing(
                line,
                clauses,
                situation,
                plain,
                earlier,
                evidence,
                inTurn(judge(customer, evidence), turn.judge(situation.customer())),
                callsFor);
    }

    /** The clauses' judgements, of what the turn was judged for too in its light: it knows better what was answered. */
    private List<double[]> inTurn(List<double[]> clauses, double[] whole) {
        for (int k = 0; k < whole.length; k++) {
            int label = customer.labels().indexOf(turn.labels().get(k));
            for (double[] judged : clauses) {
                judged[label] =
                        Hearing.chance(
                                Hearing.odds(judged[label]) + OF_THE_TURN * Hearing.odds(whole[k]));
            }
        }
        return clauses;
    }

    AskWeigher asks() {
        return asks;
    }

    CauseWeigher causes() {
        return causes;
    }

    /** What the customer's words bring, by the clauses that the heads hold for it. */
    Observation customer(Hearing hearing) {
        List<Signal> signals =
                signals(
                        hearing.line(),
                        hearing.clauses(),
                        hearing.judged(),
                        hearing.plain(),
                        hearing.earlier());
        return new Observation(
                true,
                hearing.plain().anger(),
                causes.causes(hearing),
                remedies(hearing),
                impact(hearing),
                signals,
                List.of(),
                FactFinder.find(hearing.line(), signals, hearing.earlier()),
                List.of(),
                Map.of());
    }

    /** What is asked for, where the heads hold words for an ask; what patterns hear taken back or answered. */
    private List<Remedy> remedies(Hearing hearing) {
        List<Remedy> found = new ArrayList<>(hearing.plain().remedies());
        found.removeIf(remedy -> remedy.status() == Remedy.Status.ASKED);
        List<Remedy> asked = asks.remedies(hearing);
        if (asked.stream().noneMatch(remedy -> remedy.value() != null)) {
            RemedyFinder.counter(hearing.line(), hearing.clauses(), found, hearing.earlier())
                    .ifPresent(found::add);
        }
        found.addAll(asked);
        if (found.isEmpty()) {
            RemedyFinder.answer(hearing.line(), hearing.clauses(), hearing.earlier())
                    .ifPresent(found::add);
        }
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
            Range best = best(clauses, judged, label, bar(type, proposed, line, earlier));
            if (type != null
                    && LEARNT.contains(type)
                    && best != null
                    && !isGainsaid(type, line, clauses, best)
                    && SignalFinder.isNews(type, earlier)) {
                found.add(new Signal(type, line.quote(best)));
            }
        }
        plain.signals().stream()
                .filter(signal -> !LEARNT.contains(signal.type()))
                .forEach(found::add);
        return found;
    }

    /** Whether the words themselves say that they are not what the head takes them for. */
    private static boolean isGainsaid(
            Signal.Type type, Line line, List<Range> clauses, Range words) {
        return switch (type) {
            case REFUSAL -> Conditional.is(line, clauses, words);
            case ACCEPTANCE, CONTACT_CONSENT -> SignalFinder.isNoDeal(line, words);
            case BAD_TIME -> SignalFinder.hasTime(line, words);
            default -> false;
        };
    }

    /**
     * Sarcasm is the head's weakest ear: from a customer who was calm so far it takes more. Who says in so many words that
     * they want no more calls, is believed sooner than not.
     */
    private static double bar(
            Signal.@Nullable Type type, boolean proposed, Line line, Earlier earlier) {
        if (proposed && type != null) {
            return switch (type) {
                case REFUSAL -> earlier.turns() == 0 ? REFUSED_AT_ONCE : REFUSED;
                case SARCASM -> SNEERING_IN_SO_MANY_WORDS;
                case CALMED -> EASED;
                case CONDITION, NOT_DECISION_MAKER -> line.size() <= FEW ? IN_FEW_WORDS : PROPOSED;
                case ACCEPTANCE -> SignalFinder.isDeal(line) ? AGREED : PROPOSED;
                default -> PROPOSED;
            };
        }
        return type == Signal.Type.SARCASM
                ? earlier.anger().level() > 0 ? SNEERING : SNEERING_OUT_OF_THE_BLUE
                : EVEN;
    }

    /** Of the words that tell a loss, the surest. */
    private @Nullable Impact impact(Hearing hearing) {
        int label = customer.labels().indexOf(IMPACT);
        return Spans.around(
                        hearing.line(), hearing.clauses(), hearing.judged(), label, bar(hearing))
                .stream()
                .sorted(Comparator.comparingDouble(words -> -hearing.surest(words, label)))
                .map(words -> ImpactFinder.impact(hearing.line(), words))
                .filter(impact -> !isTold(impact, hearing.earlier()))
                .findFirst()
                .orElse(null);
    }

    /** In the talks that were learnt from, nobody begins with what it cost. */
    private static double bar(Hearing hearing) {
        if (hearing.earlier().turns() > 0) {
            return EVEN;
        }
        return hearing.plain().impact() != null ? COST_PROPOSED : COST_OUT_OF_THE_BLUE;
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
