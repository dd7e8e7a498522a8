package makegood.listening;

import makegood.utterance.Keys;

import java.util.ArrayList;
import java.util.List;

/** Hears why the customer left: which causes the words name, and the clause that names each. */
final class CauseWeigher {

    static final String HEAD = "causes";

    /** What a pattern proposes needs less, and what none does more: so voices that were not learnt from are heard best. */
    private static final double PROPOSED = 0.2;

    private static final double UNPROPOSED = 0.6;

    private final Head causes;

    CauseWeigher(Heads heads) {
        this.causes = heads.head(HEAD);
    }

    /** The causes of these words that were not heard before. */
    List<Cause> causes(
            Line line,
            List<Range> clauses,
            Situated situation,
            Observation plain,
            Earlier earlier) {
        double[] judged = causes.judge(situation.reason());
        List<Cause> found = new ArrayList<>();
        for (int label = 0; label < judged.length; label++) {
            Cause.Type type = Keys.find(Cause.Type.class, causes.labels().get(label)).orElseThrow();
            Cause proposed =
                    plain.causes().stream()
                            .filter(cause -> cause.type() == type)
                            .findFirst()
                            .orElse(null);
            if (judged[label] >= (proposed == null ? UNPROPOSED : PROPOSED)
                    && !earlier.heard().contains(type)) {
                found.add(
                        proposed == null
                                ? new Cause(
                                        type,
                                        line.quote(weightiest(clauses, situation, plain, label)))
                                : proposed);
            }
        }
        return found;
    }

    /** The clause whose words speak most for it. */
    private Range weightiest(
            List<Range> clauses, Situated situation, Observation plain, int label) {
        Range best = clauses.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < clauses.size(); i++) {
            double weight = causes.weight(situation.clause(clauses, i, plain), label);
            if (weight > most) {
                most = weight;
                best = clauses.get(i);
            }
        }
        return best;
    }
}
