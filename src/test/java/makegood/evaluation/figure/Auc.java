package makegood.evaluation.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How well scores part those that hold from those that do not: the area under the ROC curve. */
public final class Auc {

    private Auc() {}

    public record Scored(double score, boolean holds) {}

    /** The chance that one that holds scores above one that does not, ties counting half; NaN where one kind is missing. */
    public static double of(List<Scored> all) {
        Scored[] sorted = all.toArray(Scored[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Scored::score));
        double ranks = 0;
        long holding = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            int here = 0;
            while (to < sorted.length && sorted[to].score() == sorted[from].score()) {
                here += sorted[to++].holds() ? 1 : 0;
            }
            ranks += here * (from + 1 + to) / 2.0;
            holding += here;
            from = to;
        }
        long others = sorted.length - holding;
        return (ranks - holding * (holding + 1) / 2.0) / ((double) holding * others);
    }
}
