package makegood.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins neighbouring clauses that say one thing: "I want the invoices done again, for what came and not for what you scanned". */
final class Spans {

    private static final Set<String> JOINTS = Set.of("and", "but", "so", "then", "or");

    private static final double EVEN = 0.5;

    /** Where one clause of a stretch is held for sure, its neighbours need little. */
    private static final double GOES_ON = 0.1;

    private Spans() {}

    /**
     * The stretches that begin with one clause and go on with others of its sentence.
     *
     * @param judged for each clause, 0..1 for each label of the head
     * @param begins index of the label of a stretch's first clause
     * @param on index of the label of the clauses that go on with the one before
     */
    static List<Range> from(
            Line line, List<Range> clauses, List<double[]> judged, int begins, int on) {
        List<Range> found = new ArrayList<>();
        int sentence = -1;
        for (int i = 0; i < clauses.size(); i++) {
            double[] here = judged.get(i);
            int stands = Before.sentenceOf(line, clauses.get(i));
            boolean goesOn = stands == sentence && here[on] >= EVEN && here[on] >= here[begins];
            if (goesOn) {
                found.add(found.removeLast().upTo(clauses.get(i)));
            } else if (here[begins] >= EVEN) {
                found.add(clauses.get(i));
                sentence = stands;
            } else {
                sentence = -1;
            }
        }
        return found.stream().map(words -> withoutJoint(line, words)).toList();
    }

    /**
     * The stretches of clauses within one sentence that a head goes on holding, and of which it holds one for sure.
     *
     * @param judged for each clause, 0..1 for each label of the head
     * @param bar how sure one clause of the stretch must be, 0..1
     */
    static List<Range> around(
            Line line, List<Range> clauses, List<double[]> judged, int label, double bar) {
        List<Range> found = new ArrayList<>();
        int from = 0;
        while (from < clauses.size()) {
            int to = from;
            double surest = 0;
            while (to < clauses.size()
                    && judged.get(to)[label] >= GOES_ON
                    && Before.sentenceOf(line, clauses.get(to))
                            == Before.sentenceOf(line, clauses.get(from))) {
                surest = Math.max(surest, judged.get(to)[label]);
                to++;
            }
            if (surest >= bar) {
                found.add(withoutJoint(line, clauses.get(from).upTo(clauses.get(to - 1))));
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** Played back, "and I want a credit" sounds wrong. */
    static Range withoutJoint(Line line, Range words) {
        return words.size() > 2 && JOINTS.contains(line.norm(words.from()))
                ? new Range(words.from() + 1, words.to())
                : words;
    }
}
