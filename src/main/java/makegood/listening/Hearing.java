package makegood.listening;

import makegood.utterance.Move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A customer's words with what is made of them at first: clause by clause, by patterns, and by the moves that they call for.
 *
 * @param plain what patterns alone conclude
 * @param evidence for each clause, what it is judged by
 * @param judged for each clause, 0..1 for each label of the clauses' head
 * @param callsFor 0..1 for each move
 */
record Hearing(
        Line line,
        List<Range> clauses,
        Situated situation,
        Observation plain,
        Earlier earlier,
        List<Evidence> evidence,
        List<double[]> judged,
        Map<Move, Double> callsFor) {

    /** How sure the surest clause of these words is. */
    double surest(Range words, int label) {
        return each(words, label).stream().mapToDouble(sure -> sure).max().orElse(0);
    }

    /** How sure its clauses are on the whole. */
    double mean(Range words, int label) {
        return each(words, label).stream().mapToDouble(sure -> sure).average().orElse(0);
    }

    /** How many clauses these words are. */
    int count(Range words) {
        return (int) clauses.stream().filter(words::overlaps).count();
    }

    double callsFor(Move move) {
        return callsFor.getOrDefault(move, 0.0);
    }

    private List<Double> each(Range words, int label) {
        List<Double> each = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).overlaps(words)) {
                each.add(judged.get(i)[label]);
            }
        }
        return each;
    }

    /** The odds of a chance as a logarithm, within bounds. */
    static double odds(double chance) {
        double within = Math.clamp(chance, 1e-4, 1 - 1e-4);
        return Math.log(within / (1 - within));
    }

    /** The chance that has these odds. */
    static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
