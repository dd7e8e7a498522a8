package makegood.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins neighbouring clauses that say one thing: "I want the invoices done again, for what came and not for what you scanned". */
final class Spans {

    private static final Set<String> JOINTS = Set.of("and", "but", "so", "then", "or");
    private static final double EVEN = 0.5;

    private Spans() {}

    /**
     * The stretches of clauses that a head marks.
     *
     * @param judged for each clause, 0..1 for each label of the head
     * @param begins index of the label of a stretch's first clause
     * @param on index of the label of the clauses that go on with the one before
     */
    static List<Range> of(
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

    /** Played back, "and I want a credit" sounds wrong. */
    private static Range withoutJoint(Line line, Range words) {
        return words.size() > 2 && JOINTS.contains(line.norm(words.from()))
                ? new Range(words.from() + 1, words.to())
                : words;
    }
}
