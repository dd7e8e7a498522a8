package makegood.listening;

import makegood.utterance.Keys;
import makegood.utterance.Move;
import makegood.utterance.Quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Hears what is asked for: of the words that may ask, what they ask for, and whether, looked at again as a whole and
 * beside the turn's other words, they do.
 */
final class AskWeigher {

    static final String TYPES = "remedy-type";
    static final String AGAIN = "remedy-again";

    /** Words that ask less surely than this are not looked at again. */
    private static final double MAYBE = 0.3;

    private static final int MOST = 8;

    private static final double EVEN = 0.5;

    /** Who says "I want a refund" is taken at their word, if the words ask this surely. */
    private static final double OUTRIGHT = 0.4;

    /** In the talks that were learnt from, hardly anybody begins with an ask: there, patterns know better. */
    private static final double FROM_THE_START = 0.35;

    private static final int START = 6;

    /** Nor does anybody say so little: what patterns hear in a short turn needs no second look either. */
    private static final double IN_LITTLE = 0.3;

    private static final int LITTLE = 14;

    private final Head types;
    private final Head again;
    private final int ask;
    private final int withdrawn;
    private final int question;

    /** @param clauses the head that judges the clauses of a {@link Hearing} */
    AskWeigher(Heads heads, Head clauses) {
        this.types = heads.head(TYPES);
        this.again = heads.head(AGAIN);
        this.ask = clauses.labels().indexOf(Weigher.ASK);
        this.withdrawn = clauses.labels().indexOf(Signal.Type.WITHDRAWN_REMEDY.key());
        this.question = clauses.labels().indexOf(Signal.Type.QUESTION.key());
    }

    /**
     * Words that may ask, with what they would ask for.
     *
     * @param plainly whether they ask for it in so many words, so that they need no second look
     */
    record Maybe(Remedy remedy, boolean plainly, Evidence evidence) {}

    /** Who closes the matter asks only for what patterns hear too: the head takes their reasons for asks. */
    List<Remedy> remedies(Hearing hearing) {
        boolean closed = FactFinder.closesTheMatter(hearing.line(), hearing.line().all());
        return RemedyFinder.joined(
                hearing.line(),
                maybe(hearing).stream()
                        .filter(maybe -> !closed || isProposed(hearing, maybe.remedy().quote()))
                        .filter(
                                maybe ->
                                        maybe.plainly() || again.judge(maybe.evidence())[0] >= EVEN)
                        .map(Maybe::remedy)
                        .toList());
    }

    List<Maybe> maybe(Hearing hearing) {
        List<Range> together =
                Spans.around(hearing.line(), hearing.clauses(), mayAsk(hearing), ask, MAYBE);
        List<Range> all =
                surest(
                        hearing,
                        together.stream()
                                .flatMap(words -> apart(hearing, words).stream())
                                .toList());
        List<Maybe> found = new ArrayList<>();
        for (Range words : all) {
            if (!RemedyFinder.isNoAsk(hearing.line(), words)
                    && !RemedyFinder.isTimeOnly(hearing.line(), words)) {
                found.add(maybe(hearing, words, all));
            }
        }
        return found;
    }

    /**
     * "My four hundred back and somebody to call me" is two asks: cut where a clause names something else than those before,
     * or begins with "I want" again.
     */
    private List<Range> apart(Hearing hearing, Range words) {
        List<Range> parts = new ArrayList<>();
        boolean answering = Before.repDid(hearing.earlier(), Move.ASK_REMEDY);
        Optional<Remedy.Type> named = Optional.empty();
        Range part = new Range(words.from(), words.from());
        for (Range clause : hearing.clauses()) {
            if (!clause.overlaps(words)) {
                continue;
            }
            Optional<Remedy.Type> type = RemedyFinder.type(hearing.line(), clause, answering);
            boolean another = named.isPresent() && type.isPresent() && !type.equals(named);
            if (!part.isEmpty()
                    && (another || RemedyFinder.asksAnew(hearing.line(), clause))
                    && hearing.surest(part, ask) >= EVEN
                    && hearing.surest(clause, ask) >= EVEN) {
                parts.add(part);
                part = Spans.withoutJoint(hearing.line(), clause);
            } else {
                part = part.upTo(new Range(part.from(), Math.min(clause.to(), words.to())));
            }
            named = type.isPresent() ? type : named;
        }
        parts.add(part);
        return parts;
    }

    /** Each costs a forward: of a letter full of asks, the surest ones are looked at. */
    private List<Range> surest(Hearing hearing, List<Range> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(words -> -hearing.surest(words, ask)))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Range::from))
                .toList();
    }

    /** What is judged of each clause; nothing of one that says what is not asked for. */
    private static List<double[]> mayAsk(Hearing hearing) {
        List<double[]> judged = new ArrayList<>(hearing.judged());
        for (int i = 0; i < judged.size(); i++) {
            if (RemedyFinder.isNoAsk(hearing.line(), hearing.clauses().get(i))) {
                judged.set(i, new double[judged.get(i).length]);
            }
        }
        return judged;
    }

    private Maybe maybe(Hearing hearing, Range words, List<Range> all) {
        double[] judged = types.judge(hearing.situation().asked(words, hearing.plain()));
        int best = 0;
        for (int i = 1; i < judged.length; i++) {
            best = judged[i] > judged[best] ? i : best;
        }
        double next = 0;
        for (int i = 0; i < judged.length; i++) {
            next = i == best ? next : Math.max(next, judged[i]);
        }
        Optional<Remedy> same =
                RemedyFinder.same(hearing.line(), hearing.clauses(), words, hearing.earlier());
        Remedy.Type type =
                same.isPresent()
                        ? same.get().type()
                        : Keys.find(Remedy.Type.class, types.labels().get(best))
                                .orElse(Remedy.Type.OTHER);
        Evidence evidence = new Evidence().numbers(Hearing.odds(judged[best]), judged[best] - next);
        asks(hearing, words, all, evidence);
        place(hearing, evidence);
        Remedy remedy = RemedyFinder.remedy(hearing.line(), hearing.clauses(), words, type);
        return new Maybe(
                same.map(remedy::orWorth).orElse(remedy),
                plainly(hearing, words, type)
                        || same.isPresent() && hearing.surest(words, ask) >= OUTRIGHT,
                evidence);
    }

    private boolean plainly(Hearing hearing, Range words, Remedy.Type type) {
        double sure = hearing.surest(words, ask);
        if (sure >= OUTRIGHT && RemedyFinder.asks(hearing.line(), hearing.clauses(), words, type)) {
            return true;
        }
        boolean start = hearing.earlier().turns() < START && sure >= FROM_THE_START;
        boolean little = hearing.line().size() <= LITTLE && sure >= IN_LITTLE;
        return (start || little) && isProposed(hearing, hearing.line().quote(words));
    }

    /** Whether patterns hear an ask in these words. */
    private static boolean isProposed(Hearing hearing, Quote words) {
        return hearing.plain().remedies().stream()
                .filter(remedy -> remedy.status() == Remedy.Status.ASKED)
                .anyMatch(remedy -> remedy.quote().overlaps(words));
    }

    /** How surely they ask, for themselves and beside the others of their turn. */
    private void asks(Hearing hearing, Range words, List<Range> all, Evidence evidence) {
        double sure = hearing.surest(words, ask);
        long surer = all.stream().filter(other -> hearing.surest(other, ask) > sure).count();
        int clauses = hearing.count(words);
        boolean asksBack =
                hearing.clauses().stream()
                        .filter(words::overlaps)
                        .anyMatch(clause -> Clauses.isQuestion(hearing.line(), clause));
        evidence.numbers(
                Hearing.odds(sure),
                Hearing.odds(hearing.mean(words, ask)),
                clauses == 1 ? 1 : 0,
                clauses > 2 ? 1 : 0,
                all.size() == 1 ? 1 : 0,
                all.size() > 2 ? 1 : 0,
                Math.min(surer, 3),
                Math.log1p(words.size()),
                asksBack ? 1 : 0,
                Hearing.odds(hearing.surest(words, question)),
                Hearing.odds(hearing.surest(words, withdrawn)));
    }

    /** Where in the talk they stand, and what answer the talk calls for. */
    private static void place(Hearing hearing, Evidence evidence) {
        Earlier earlier = hearing.earlier();
        evidence.numbers(
                hearing.callsFor(Move.OFFER_PLAN),
                hearing.callsFor(Move.PLAY_BACK),
                hearing.callsFor(Move.NEGOTIATE),
                hearing.callsFor(Move.ASK_REMEDY),
                hearing.callsFor(Move.ACKNOWLEDGE),
                hearing.callsFor(Move.BACK_OFF),
                earlier.anger().level(),
                earlier.turns() < 8 ? 1 : 0,
                Math.min(earlier.turns(), 40) / 20.0);
    }
}
