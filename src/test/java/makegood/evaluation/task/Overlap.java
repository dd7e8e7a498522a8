package makegood.evaluation.task;

import makegood.evaluation.ear.Found;
import makegood.evaluation.figure.Tally;

import java.util.ArrayList;
import java.util.List;

/** How well found words lie on labelled ones. */
final class Overlap {

    /** When found words are the labelled ones. */
    enum Rule {
        /** They share a character. */
        TOUCHES,
        /** They cover at least half of the labelled words. */
        COVERS_HALF,
        /** What both share is at least half of what either spans. */
        MATCHES_HALF
    }

    private Overlap() {}

    /** @param text the turn's, in which the quote may stand more than once */
    static boolean holds(Rule rule, String text, String quote, Found found) {
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int shared = Math.min(at + quote.length(), found.end()) - Math.max(at, found.start());
            int span = Math.max(at + quote.length(), found.end()) - Math.min(at, found.start());
            boolean holds =
                    switch (rule) {
                        case TOUCHES -> shared > 0;
                        case COVERS_HALF -> shared > 0 && 2 * shared >= quote.length();
                        case MATCHES_HALF -> shared > 0 && 2 * shared >= span;
                    };
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /** Pairs each wanted span with at most one found of its type. */
    static List<Pair> pairs(Rule rule, String text, List<Wanted> wanted, List<Found> found) {
        List<Found> left = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        for (Wanted each : wanted) {
            for (Found candidate : left) {
                if (candidate.type().equals(each.type())
                        && holds(rule, text, each.quote(), candidate)) {
                    left.remove(candidate);
                    pairs.add(new Pair(each, candidate));
                    break;
                }
            }
        }
        return pairs;
    }

    static Tally tally(Rule rule, String text, List<Wanted> wanted, List<Found> found) {
        int right = pairs(rule, text, wanted, found).size();
        return new Tally(right, found.size(), right, wanted.size());
    }

    /** @param type empty where there is but one kind */
    record Wanted(String type, String quote) {}

    record Pair(Wanted wanted, Found found) {}
}
