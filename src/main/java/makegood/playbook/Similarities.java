package makegood.playbook;

/** How near a question comes to the parts of one passage. The weights are fitted on the questions marked {@code fit}. */
final class Similarities {

    private static final double NEAREST = 0.5;
    private static final double TYPICAL = 0.5;
    private static final double ADVICE = 0.3;
    private static final double WORDS = 0.2;

    private double nearest = -1;
    private double sum;
    private int asked;
    private double advice;

    /** @param similarity -1..1, 1 says the same */
    void add(double similarity, boolean ofAdvice) {
        if (ofAdvice) {
            advice = similarity;
        } else {
            nearest = Math.max(nearest, similarity);
            sum += similarity;
            asked++;
        }
    }

    /**
     * One way of asking may be near by chance; a passage that is near in all its ways is meant.
     *
     * @param sharedWords 0..1 of the question's weight in words
     */
    double nearness(double sharedWords) {
        double likeAsked = asked == 0 ? advice : nearest * NEAREST + sum / asked * TYPICAL;
        return (likeAsked + advice * ADVICE + sharedWords * WORDS)
                / (NEAREST + TYPICAL + ADVICE + WORDS);
    }
}
