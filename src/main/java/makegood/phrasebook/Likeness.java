package makegood.phrasebook;

import makegood.utterance.Meaning;

import java.util.List;

/**
 * Breaches told by their meaning: how near a sentence is to sentences that break the rule, and how much nearer than to
 * those that don't.
 */
final class Likeness {

    static final Likeness NONE = new Likeness(List.of(), List.of(), List.of(), List.of(), 1, 1);

    private final List<String> sentences;
    private final List<String> others;
    private final List<Meaning> like;
    private final List<Meaning> unlike;
    private final double alone;
    private final double withSign;

    /**
     * @param sentences that break the rule
     * @param others near to them that don't
     * @param like the meanings of the sentences
     * @param unlike the meanings of the others
     * @param alone 0..1: the similarity from which a sentence counts by itself
     * @param withSign 0..1: the similarity from which it counts where a sign stands in it
     */
    Likeness(
            List<String> sentences,
            List<String> others,
            List<Meaning> like,
            List<Meaning> unlike,
            double alone,
            double withSign) {
        this.sentences = List.copyOf(sentences);
        this.others = List.copyOf(others);
        this.like = List.copyOf(like);
        this.unlike = List.copyOf(unlike);
        this.alone = alone;
        this.withSign = withSign;
    }

    List<String> sentences() {
        return sentences;
    }

    List<String> others() {
        return others;
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** How near the meaning is to the nearest sentence that breaks the rule. */
    double to(Meaning meaning) {
        return nearest(like, meaning);
    }

    boolean countsAlone(Meaning meaning) {
        return near(meaning, alone);
    }

    boolean countsWithSign(Meaning meaning) {
        return near(meaning, withSign);
    }

    private boolean near(Meaning meaning, double from) {
        double nearest = nearest(like, meaning);
        return nearest >= from && nearest > nearest(unlike, meaning);
    }

    private static double nearest(List<Meaning> meanings, Meaning meaning) {
        double nearest = -1;
        for (Meaning each : meanings) {
            nearest = Math.max(nearest, each.similarity(meaning));
        }
        return nearest;
    }
}
