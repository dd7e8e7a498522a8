package makegood.listening;

import makegood.utterance.Keys;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Hears why the customer left: which causes the words may name, whether they do when looked at again beside the others
 * and the talk so far, and the clause that names each.
 */
final class CauseWeigher {

    static final String HEAD = "causes";
    static final String AGAIN = "causes-again";

    /** What is less likely, and what no pattern proposes, is not looked at again. */
    private static final double MAYBE = 0.04;

    private static final double LIKELY = 0.3;

    /** What a pattern proposes, and the words make at least this likely, needs no second look. */
    private static final double PROPOSED = 0.08;

    private static final double EVEN = 0.5;

    /** Whoever is asked why and gives no other reason, is giving one: to ask the same again would be worse than to take it. */
    private static final double ASKED_WHY = 0.35;

    /** Nobody in the talks that were learnt from says so plainly "you were late again, so I left": patterns know better. */
    private static final Lexicon LEAVING = Lexicon.read("leaving");

    private static final Lexicon CONTACT = Lexicon.read("contact");

    private static final int LITTLE = 20;
    private static final int START = 4;

    private final Head causes;
    private final Head again;

    CauseWeigher(Heads heads) {
        this.causes = heads.head(HEAD);
        this.again = heads.head(AGAIN);
    }

    /**
     * A cause that the words may name.
     *
     * @param likely 0..1 by the words alone
     * @param proposed as a pattern proposes it; null where none does
     * @param outright whether these are few words that say that they left, or answer why, or come right at the start
     */
    record Maybe(
            Cause.Type type,
            int label,
            double likely,
            @Nullable Cause proposed,
            boolean outright,
            Evidence evidence) {

        boolean plainly() {
            return proposed != null && (outright || likely >= PROPOSED);
        }
    }

    /** The causes of these words that were not heard before. */
    List<Cause> causes(Hearing hearing) {
        List<Maybe> all = maybe(hearing);
        double bar = answersWhy(hearing, all) ? ASKED_WHY : EVEN;
        return all.stream()
                .filter(maybe -> maybe.plainly() || again.judge(maybe.evidence())[0] >= bar)
                .map(maybe -> cause(hearing, maybe))
                .toList();
    }

    /**
     * Whether it is theirs to say why, they were asked and have given no reason yet, and none is heard for sure. Who fetches
     * somebody else leaves it to them.
     */
    private boolean answersWhy(Hearing hearing, List<Maybe> all) {
        return Before.repDid(hearing.earlier(), Move.ASK_REASON)
                && hearing.earlier().heard().isEmpty()
                && !fetches(hearing.line())
                && hearing.plain().signals().stream()
                        .noneMatch(signal -> signal.type() == Signal.Type.NOT_DECISION_MAKER)
                && all.stream()
                        .noneMatch(
                                maybe ->
                                        maybe.plainly()
                                                || again.judge(maybe.evidence())[0] >= EVEN);
    }

    private static boolean fetches(Line line) {
        return !CONTACT.find(Earlier.PUT_THROUGH, line, line.all()).isEmpty();
    }

    private Cause cause(Hearing hearing, Maybe maybe) {
        return maybe.proposed() != null
                ? maybe.proposed()
                : new Cause(maybe.type(), hearing.line().quote(weightiest(hearing, maybe.label())));
    }

    List<Maybe> maybe(Hearing hearing) {
        double[] judged = causes.judge(hearing.situation().reason());
        boolean outright = outright(hearing.line(), hearing.earlier());
        List<Maybe> found = new ArrayList<>();
        for (int label = 0; label < judged.length; label++) {
            Cause.Type type = Keys.find(Cause.Type.class, causes.labels().get(label)).orElseThrow();
            Cause proposed =
                    hearing.plain().causes().stream()
                            .filter(cause -> cause.type() == type)
                            .findFirst()
                            .orElse(null);
            if ((judged[label] >= MAYBE || proposed != null)
                    && !hearing.earlier().heard().contains(type)) {
                found.add(
                        new Maybe(
                                type,
                                label,
                                judged[label],
                                proposed,
                                outright,
                                evidence(hearing, judged, label, proposed != null)));
            }
        }
        return found;
    }

    private static boolean outright(Line line, Earlier earlier) {
        return line.size() <= LITTLE
                && (earlier.turns() < START
                        || Before.repDid(earlier, Move.ASK_REASON)
                        || LEAVING.holds("left", line, line.all()));
    }

    /** How likely it is beside the others, and where in the talk. */
    private static Evidence evidence(
            Hearing hearing, double[] judged, int label, boolean proposed) {
        int likelier = 0;
        int likely = 0;
        for (double other : judged) {
            likelier += other > judged[label] ? 1 : 0;
            likely += other > LIKELY ? 1 : 0;
        }
        Earlier earlier = hearing.earlier();
        double words = hearing.line().size();
        return new Evidence()
                .numbers(
                        Hearing.odds(judged[label]),
                        proposed ? 1 : 0,
                        likelier == 0 ? 1 : 0,
                        Math.min(likelier, 4),
                        likely,
                        hearing.plain().causes().size())
                .numbers(Math.min(words, 60) / 20, Math.log1p(words))
                .numbers(
                        earlier.heard().size(),
                        earlier.heard().isEmpty() ? 0 : 1,
                        Math.min(earlier.turns(), 40) / 20.0,
                        earlier.turns() < 4 ? 1 : 0,
                        earlier.turns() < 8 ? 1 : 0)
                .numbers(
                        Before.repDid(earlier, Move.ASK_REASON) ? 1 : 0,
                        Before.repDid(earlier, Move.CLARIFY) ? 1 : 0,
                        Before.repDid(earlier, Move.ACKNOWLEDGE) ? 1 : 0,
                        Before.repDid(earlier, Move.APOLOGIZE) ? 1 : 0);
    }

    /** The clause whose words speak most for it. */
    private Range weightiest(Hearing hearing, int label) {
        List<Range> clauses = hearing.clauses();
        Range best = clauses.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < clauses.size(); i++) {
            double weight = causes.weight(hearing.evidence().get(i), label);
            if (weight > most) {
                most = weight;
                best = clauses.get(i);
            }
        }
        return best;
    }
}
